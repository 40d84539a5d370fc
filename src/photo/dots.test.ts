import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Dots } from './dots.ts';

suite('dots that a photo lost are set by the words of the phone', () => {
  const dots = new Dots(['هوية الجهاز غير صالحة.', 'تم رفض الدخول', 'حرف', 'Mi خرق ID']);
  const cases: [what: string, read: string, text: string][] = [
    ['all words without dots', 'هوبة الحهار عير صالحة.', 'هوية الجهاز غير صالحة.'],
    ['a wrong dot and marks that nobody wrote', 'رَفصن رَفص', 'رَفصن رفض'],
    ['words that phones show', 'غير صالحة', 'غير صالحة'],
    ['a word that two are like', 'جرف', 'جرف'],
    ['a word of two letters', 'نم', 'نم'],
    ['a word like none', 'قلب', 'قلب'],
    ['other scripts', 'Mi ID 65****89', 'Mi ID 65****89'],
  ];
  for (const [what, read, text] of cases) test(what, () => assert.equal(dots.set(read), text));
});
