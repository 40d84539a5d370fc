import { readFileSync } from 'node:fs';

const fix = readFileSync('content/en/fixes/clear-cache.mdx', 'utf8');
const question = readFileSync('content/en/faq/lost-mode.mdx', 'utf8');

/** Each recipe of CONTRIBUTING, done wrongly: the file, the change, and the sentence that the writer gets to read. */
export const recipes: Record<string, Fault[]> = {
  'correct an article': [
    {
      what: 'a title of 70 characters',
      file: 'en/fixes/clear-cache.mdx',
      change: (text) => text.replace(/^title: .*$/m, `title: ${'x'.repeat(70)}`),
      sentence: 'content/en/fixes/clear-cache.mdx, title: Shorten it to 60 characters.',
    },
    {
      what: 'a source that does not exist',
      file: 'en/fixes/clear-cache.mdx',
      change: (text) => text.replace(/\{ id: [a-z0-9-]+,/, '{ id: hearsay,'),
      sentence:
        'content/en/fixes/clear-cache.mdx, sources: there is no address “hearsay”. Correct the id or add it to content/links.yaml.',
    },
    {
      what: 'a heading without an id',
      file: 'en/fixes/clear-cache.mdx',
      change: (text) => text.replace(/ \{#how-you-know-it-worked\}/, ''),
      sentence:
        'content/en/fixes/clear-cache.mdx, “## How you know it worked”: the heading has no id. Write one behind it, as in {#how-long}.',
    },
    {
      what: 'a day that is to come',
      file: 'en/faq/lost-mode.mdx',
      change: (text) => text.replace(/^updated: .*$/m, 'updated: 2999-01-01'),
      sentence: 'content/en/faq/lost-mode.mdx, updated: Write a day that is not in the future.',
    },
  ],
  'add a question': [
    {
      what: 'without its row of facts',
      file: 'en/faq/new-question.mdx',
      change: () => question.replace(/^title: .*$/m, 'title: Is it new?'),
      sentence:
        'content/questions.yaml: “new-question” is missing. Write its row, or take content/en/faq/new-question.mdx out.',
    },
    {
      what: 'a row without words',
      file: 'questions.yaml',
      change: (text) => `${text}new-question: { group: names }\n`,
      sentence:
        'content/questions.yaml, new-question: there is no content/en/faq/new-question.mdx. Correct the id, or write the article.',
    },
    {
      what: 'that may be proposed, and no answer speaks for it',
      file: 'questions.yaml',
      change: (text) => text.replace(/^mi-or-xiaomi-account: \{/m, 'mi-or-xiaomi-account: { proposed: true, own: false,'),
      sentence:
        'content/questions.yaml, mi-or-xiaomi-account: it may be proposed, but no answer speaks for it. Give it points in content/triage.yaml, or take `proposed` out.',
    },
  ],
  'add a fix': [
    {
      what: 'in no group',
      file: 'fixes.yaml',
      change: (text) => text.replace(/^clear-cache: \{ group: [\w-]+,/m, 'clear-cache: {'),
      sentence: 'content/fixes.yaml, clear-cache.group: It is missing: write it.',
    },
    {
      what: 'away from its group',
      file: 'fixes.yaml',
      change: (text) => text.replace(/^(clear-cache: .*\n)([^]*)$/m, '$2$1'),
      sentence:
        'content/fixes.yaml, clear-cache: it stands apart from its group “open-phone”. Move the row to the others.',
    },
    {
      what: 'in a group without words',
      file: 'fixes.yaml',
      change: (text) => text.replace('group: a-person', 'group: a-robot'),
      sentence: 'content/en/site.yaml, groups: “a-robot” has no words. Write its title and lead.',
    },
    {
      what: 'in a folder of another name',
      file: 'en/fixs/new-fix.mdx',
      change: () => fix,
      sentence: 'content/en/fixs/new-fix.mdx: nothing reads it. Correct its name or its folder.',
    },
    {
      what: 'with its facts among its words',
      file: 'en/fixes/clear-cache.mdx',
      change: (text) => text.replace(/^title:/m, 'minutes: 5\ntitle:'),
      sentence: 'content/en/fixes/clear-cache.mdx, : Unknown field “minutes”: correct its name or take it out.',
    },
    {
      what: 'without `own`, for a reader whose account it is not',
      file: 'fixes.yaml',
      change: (text) => text.replace(/^(check-credentials: .*), own: true/m, '$1'),
      sentence:
        /^not-mine is broken by .*owner=reachable: .*check-credentials.* is listed\. Set `own: true` in content\/fixes\.yaml/,
    },
  ],
  'add an address': [
    {
      what: 'without https',
      file: 'links.yaml',
      change: (text) => text.replace(/url: '?https:/, (url) => url.replace('https', 'http')),
      sentence: /^content\/links\.yaml, [\w-]+\.url: Write a whole address that starts with https:\/\/\.$/,
    },
    {
      what: 'that is linked by an id it does not have',
      file: 'en/fixes/reset-password.mdx',
      change: (text) => text.replace('<Outside id="id"', '<Outside id="idd"'),
      sentence:
        'content/en/fixes/reset-password.mdx, <Outside id="idd">: there is no address “idd”. Correct the id or add it to content/links.yaml.',
    },
  ],
  'add a message': [
    {
      what: 'without a kind',
      file: 'phone/en.yaml',
      change: (text) =>
        text.replace(/^texts:$/m, 'texts:\n  odd-message:\n    - { text: Odd, source: phone-apps, confidence: A }'),
      sentence:
        'content/phone/en.yaml: “odd-message” is no kind of content/messages.yaml. Correct the id, or write its facts there.',
    },
    {
      what: 'without words',
      file: 'messages.yaml',
      change: (text) =>
        `${text}odd-message: { group: password, part: whole, screens: [sign-in], pages: [reset-password] }\n`,
      sentence: 'content/en/messages.yaml: “odd-message” is missing. Say there what the message means.',
    },
    {
      what: 'answered by a page that is not there',
      file: 'messages.yaml',
      change: (text) => text.replace(/pages: \[([\w-]+)/, 'pages: [pray'),
      sentence: /^content\/messages\.yaml, [\w-]+, pages: there is no page “pray”\. Correct the id\.$/,
    },
  ],
  'add a question or an answer to “which fix applies”': [
    {
      what: 'without words',
      file: 'triage.yaml',
      change: (text) => `${text}\n  mood:\n    answers:\n      bad: { points: { reset-password: 1 } }\n`,
      sentence: 'content/en/triage.yaml, questions: “mood” has no words. Write its title and answers.',
    },
    {
      what: 'a rule that names an unknown page',
      file: 'triage.yaml',
      change: (text) => text.replace(/points: \{ check-credentials:/, 'points: { pray: 1, check-credentials:'),
      sentence: /^content\/triage\.yaml, questions, .*, points: there is no fix, .* “pray”\. Correct the id or add it\.$/,
    },
    {
      what: 'a rule that proposes a question which may not be',
      file: 'triage.yaml',
      change: (text) => text.replace(/points: \{ check-credentials:/, 'points: { mi-or-xiaomi-account: 1, check-credentials:'),
      sentence: /there is no fix, and no question with `proposed: true`, “mi-or-xiaomi-account”\./,
    },
  ],
  'mend a search that misses': [
    {
      what: 'phrases of a page that is not there',
      file: 'en/search.yaml',
      change: (text) => text.replace(/^phrases:$/m, 'phrases:\n  nowhere: [how do I get there]'),
      sentence: 'content/en/search.yaml, phrases: there is no page “nowhere”. Correct the id.',
    },
    {
      what: 'a page without phrases',
      file: 'en/search.yaml',
      change: (text) => text.replace(/^phrases:$/m, 'phrases:\n  messages-page: []'),
      sentence: 'content/en/search.yaml, phrases.messages-page: Name at least one phrase.',
    },
  ],
  'change the words of the interface': [
    {
      what: 'a lost placeholder',
      file: 'en/site.yaml',
      change: (text) => text.replace(/^( {2}unknown: .*)\{words\}/m, '$1'),
      sentence: 'content/en/site.yaml, search.unknown: {words} is lost: write it where its value belongs.',
    },
    {
      what: 'an invented placeholder',
      file: 'en/site.yaml',
      change: (text) => text.replace(/^( {2}title: [^"'\n]+)$/m, '$1 {words}'),
      sentence: /^content\/en\/site\.yaml, [\w.]+\.title: \{words\} has no value here: take it out\.$/,
    },
  ],
};


export interface Fault {
  what: string;
  file: string;
  /** What the writer makes of the file's text; without a parameter it is a new file. */
  change: (text: string) => string;
  sentence: string | RegExp;
}
