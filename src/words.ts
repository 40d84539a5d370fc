import { decoderWords } from '#messages/words.ts';
import { offlineWords } from '#offline/words.ts';
import { boxWords } from '#box/words.ts';
import { oneFileWords } from '#guide/words.ts';
import { journeyWords } from '#journey/words.ts';
import { photoWords } from '#photo/words.ts';
import { searchWords } from '#search/words.ts';
import { shareWords } from '#share/words.ts';
import { triageWords } from '#triage/words.ts';
import { waitingWords } from '#waiting/words.ts';
import { byId, confidence, count, forEvery, needs, sized, strict, text, textWith } from './fields.ts';
import { risks, waits } from './schema.ts';

const titled = strict({ title: text, lead: text });
const page = strict({ title: text, description: text, lead: text });

/** content/<locale>/site.yaml: every word of the interface. */
export const siteWordsSchema = strict({
  /** The guide's name and what it says of itself. */
  site: strict({
    name: text,
    tagline: text,
    description: text,
    independent: text,
    /** What a translation says of itself, and the way to correct it. */
    translated: text,
    correct: text,
    imageText: text,
  }),
  /** Header, breadcrumb and footer. */
  nav: strict({
    skip: text,
    main: text,
    home: text,
    message: text,
    whichFix: text,
    allFixes: text,
    questions: text,
    prevention: text,
    about: text,
    search: text,
    menu: text,
    searchLabel: text,
    searchPlaceholder: text,
    searchButton: text,
    breadcrumb: text,
    footer: text,
    markdown: text,
    /** Over the list of languages, and the way to it. */
    languages: text,
    /** In the reply to a text in this language, on pages in another. */
    thisGuide: text,
    address: text,
  }),
  home: strict({
    title: text,
    description: text,
    heading: text,
    anatomy: strict({
      title: text,
      lead: text,
      prefixMeans: text,
      reasonMeans: text,
      tableReason: text,
      tableMeans: text,
      tableOpen: text,
    }),
    /** The usual causes of the message, each under the id of the fix for it. */
    causes: strict({ title: text, lead: text, items: byId(text) }),
    whichFix: titled,
    fixes: titled,
    questions: titled,
    prevention: titled,
    allFixes: text,
    allQuestions: text,
    allMessages: text,
  }),
  /** The list of all fixes; {count} is how many there are. */
  fixes: page.extend({ description: textWith('count') }),
  questions: page,
  /** What the guide does not have and who helps instead, by the ids of content/elsewhere.yaml. */
  elsewhere: strict({
    title: text,
    lead: text,
    /** The thing as readers name it, and where to go with it, in one line. */
    cases: byId(strict({ about: text, help: sized(10, 120) })),
  }),
  /** Names of the groups of content/fixes.yaml and content/questions.yaml, by id. */
  groups: byId(titled),
  /** The frame of a fix or an answer. */
  article: strict({
    fix: text,
    question: text,
    /** What a fix takes. Where there is a wait beside the work: `work` in the place of that wait's text. */
    minutes: count,
    work: count,
    wait: forEvery(waits, textWith('work')),
    /** What a fix takes in two or three words each: at the head of its page, where every line counts. */
    chip: strict({
      time: count,
      wait: textWith('time'),
      needsNothing: text,
      need: forEvery(needs, text),
      risk: strict({ tries: text, data: text }),
    }),
    riskOf: forEvery(risks, text),
    check: text,
    checkLink: text,
    contents: text,
    messages: text,
    related: text,
    sources: text,
    sourcesLead: text,
    /** Said once where a source has not been opened by a person yet. */
    sourcesUnopened: text,
    confidence: forEvery(confidence.options, text),
    updated: text,
    fallback: text,
    /** Over a translation whose English words have changed since. */
    older: text,
  }),
  /** Pieces inside the text. */
  prose: strict({
    warning: text,
    note: text,
    unconfirmed: text,
    /** Before the hosts of a page's own links that no person has opened yet. */
    unopened: text,
    then: text,
    /** Before the wording of a phone sold in another region. */
    inRegion: textWith('region'),
    /** Behind words of a phone that are known in English only. */
    englishOnly: text,
    /** The button that ticks a step off. */
    stepDone: textWith('number'),
    /** Over what to do, and over what not to do. */
    dos: text,
    donts: text,
    /** Under a message to send to someone. */
    handout: strict({
      copy: text,
      share: text,
      copied: text,
      refused: text,
      /** On pages in other languages, over the message in this one, for whoever reads this one. */
      own: text,
    }),
    /** What to mind on a borrowed device. */
    borrowed: text,
    /** How many codes Xiaomi sends in a day. */
    quota: text,
    /** Before the address that readers write to. */
    contact: text,
    /** Before the address of the source code. */
    repository: text,
  }),
  notFound: page,
  decoder: decoderWords,
  search: searchWords,
  triage: triageWords,
  journey: journeyWords,
  offline: offlineWords,
  box: boxWords,
  photo: photoWords,
  oneFile: oneFileWords,
  share: shareWords,
  waiting: waitingWords,
});
