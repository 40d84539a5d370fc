import { judge, measure, readSituations, type Figures, type Verdict } from './answering.ts';
import { readTable } from './disk.ts';

/** Prints how well the table answers the labelled situations: `npm run eval:triage`. */
const table = readTable();
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function verdictsOn(file: Parameters<typeof readSituations>[1]): Verdict[] {
  return readSituations(table, file).map((situation) => judge(table, situation));
}

function row(figures: Figures): Record<string, string | number> {
  return {
    situations: figures.situations,
    'first proposal acceptable': percent(figures.acceptable),
    'best page first': percent(figures.best),
    'best page among the first three': percent(figures.bestInThree),
    'questions, mean': figures.meanQuestions.toFixed(2),
    'questions, most': figures.mostQuestions,
  };
}

const seen = verdictsOn('situations.yaml');
for (const { situation, answers, list, isAcceptable, isBest } of seen) {
  if (isBest) continue;
  console.log(`${isAcceptable ? 'acceptable' : 'WRONG     '} ${situation.story}`);
  console.log(`           ${answers.join(' › ')} → ${list.slice(0, 3).join(', ')}; best would be ${situation.best}`);
}

console.table({ 'looked at': row(measure(seen)), unseen: row(measure(verdictsOn('unseen.yaml'))) });
