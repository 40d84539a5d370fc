import { fixIcons } from '#components/article-icons.ts';
import { fixScreens } from '#components/fix-screens.ts';
import type { ScreenName } from '#drawings/screens.ts';
import { answerOf, type Table } from './table.ts';

/** The drawn screen of an answer to a question, by both ids. An answer without one is a line of words. */
export const screens: Readonly<Record<string, Readonly<Record<string, ScreenName>>>> = {
  place: {
    'lock-screen': 'locked',
    'signing-in': 'signing-in',
    'signed-in': 'signed-in',
    web: 'elsewhere',
    app: 'app',
    'unlock-tool': 'unlocking',
  },
};

/** Throws where a picture belongs to nothing that the table has, so that a renamed id does not lose its own silently. */
export function checkPictures(table: Table): void {
  const drawnFixes = { 'article-icons.ts': fixIcons, 'fix-screens.ts': fixScreens };
  for (const [file, pictures] of Object.entries(drawnFixes))
    for (const id of Object.keys(pictures))
      if (!table.articles.some((article) => article.id === id))
        throw new Error(`src/components/${file}: content/fixes.yaml has no “${id}”. Correct the id.`);
  for (const [question, drawn] of Object.entries(screens))
    for (const id of Object.keys(drawn)) answerOf(table, question, id);
}
