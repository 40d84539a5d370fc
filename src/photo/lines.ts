/** The lines in Tesseract's table of what it read (TSV): level 4 begins a line, each row of level 5 is a word of it. */
export function linesOf(table: string): Line[] {
  const lines: { box: Box; words: Word[] }[] = [];
  for (const row of table.split('\n')) {
    const [level, , , , , , left, top, width, height, confidence, text] = row.split('\t');
    if (level === '4') lines.push({ box: boxOf(left, top, width, height), words: [] });
    else if (level === '5' && text?.trim())
      lines[lines.length - 1]?.words.push({
        text: text.replace(directions, '').trim(),
        confidence: Number(confidence),
      });
  }
  return lines
    .map(({ box, words }) => ({ ...joined(words), box }))
    .filter(({ text, confidence }) => /[\p{L}\d]/u.test(text) && confidence >= leastConfidence);
}

/** Marks that only tell which way a text runs: Tesseract sets them around what is no Arabic. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Percent, by Tesseract's own judgement; below it is moiré read as letters. */
const leastConfidence = 20;

function joined(words: readonly Word[]): Word {
  const text = withoutGaps(words.map((word) => asWord(word.text)).join(' '));
  // A word counts by its length.
  const all = words.reduce((sum, word) => sum + word.text.length, 0);
  const sure = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0);
  return { text, confidence: sure / Math.max(1, all) };
}

/** A word of letters with a nought or a one in it has an O or an I there: only their shape was seen. Numbers stay. */
function asWord(text: string): string {
  const isWord = /\p{Script=Latin}/u.test(text) && !/[2-9]/.test(text);
  return isWord ? text.replace(/0/g, 'O').replace(/1/g, 'I') : text;
}

/** Chinese is written without spaces; Tesseract sees one between any two characters. */
function withoutGaps(text: string): string {
  return text.replace(/([\p{Script=Han}，。、：（]) (?=[\p{Script=Han}，。、：（）])/gu, '$1');
}

function boxOf(...texts: (string | undefined)[]): Box {
  const [left = 0, top = 0, width = 0, height = 0] = texts.map(Number);
  return { left, top, width, height };
}

/** A line of text in a picture. */
export interface Line extends Word {
  box: Box;
}

interface Word {
  text: string;
  /** 0 to 100. */
  confidence: number;
}

/** A part of a picture, in its pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
