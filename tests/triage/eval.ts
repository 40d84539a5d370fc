import { judge, measure, readSituations } from './answering.ts';
import { readTable } from './disk.ts';

/** Prints how well the table answers the labelled situations: `npm run eval:triage`. */
const table = readTable();
const verdicts = readSituations(table).map((situation) => judge(table, situation));
const figures = measure(verdicts);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

for (const { situation, answers, list, isAcceptable, isBest } of verdicts) {
  if (isBest) continue;
  console.log(`${isAcceptable ? 'acceptable' : 'WRONG     '} ${situation.story}`);
  console.log(`           ${answers.join(' › ')} → ${list.slice(0, 3).join(', ')}; best would be ${situation.best}`);
}

console.table({
  situations: figures.situations,
  'first proposal acceptable': percent(figures.acceptable),
  'best fix first': percent(figures.best),
  'best fix among the first three': percent(figures.bestInThree),
  'questions, mean': figures.meanQuestions.toFixed(2),
  'questions, most': figures.mostQuestions,
});
