import { wordsOf } from '#content.ts';
import type { Locale } from '#i18n/locales.ts';
import type { LetterWords } from './letter.ts';
import { articlesInOrder, loadTable } from './load-table.ts';
import { answerWords, questionWords } from './said.ts';

/** All that a letter can say in a language: `which-fix/letter.json`. */
export async function letterIn(locale: Locale): Promise<LetterText> {
  const { letter } = (await wordsOf(locale)).triage;
  const { greeting, answers, tried, nothingTried, closing, fields } = letter;
  const { table, words } = await loadTable(locale);
  const articles = await articlesInOrder(table, locale);
  return {
    words: { greeting, answers, tried, nothingTried, closing },
    fields: Object.fromEntries(Object.entries(fields).map(([id, { label }]) => [id, label])),
    questions: Object.fromEntries(
      table.questions.map(({ id, answers: choices }) => [
        id,
        {
          title: questionWords(words, id).title,
          answers: Object.fromEntries(choices.map((choice) => [choice.id, answerWords(words, choice).text])),
        },
      ]),
    ),
    titles: Object.fromEntries(articles.map(({ id, title }) => [id, title])),
  };
}

export interface LetterText {
  words: LetterWords;
  /** The names of the fields, by id. */
  fields: Readonly<Record<string, string>>;
  questions: Readonly<Record<string, { title: string; answers: Readonly<Record<string, string>> }>>;
  /** The titles of what may have been tried, by id. */
  titles: Readonly<Record<string, string>>;
}
