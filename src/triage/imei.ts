/**
 * Reads what a reader typed as the IMEI: one number, or the two of a phone with two SIM cards, apart by a line, a slash or a
 * comma, with or without a label such as “IMEI 1:”. Hyphens and spaces inside a number do not count.
 */
export function readImeis(text: string): Imeis {
  const numbers = text
    .replace(/imei\s*(?:[12]\b)?\s*[:.]?/gi, ',')
    .split(/[/,;|\n]/)
    .map((part) => part.replace(/[\s-]/g, ''))
    // Two numbers with only a space between them.
    .flatMap((part) => (/^\d{30}$/.test(part) ? [part.slice(0, 15), part.slice(15)] : [part]))
    .filter(Boolean);
  if (numbers.length === 0) return { state: 'empty', numbers };
  if (numbers.length > 2 || !numbers.every((number) => /^\d{15}$/.test(number))) return { state: 'short', numbers };
  return { state: numbers.every(hasCheckDigit) ? 'right' : 'wrong', numbers };
}

/** Whether the last digit is the check digit of those before it (Luhn, 3GPP TS 23.003 annex B). */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

export interface Imeis {
  /** `short` while a number has not 15 digits, or anything that is no digit. */
  state: 'empty' | 'short' | 'wrong' | 'right';
  /** Without hyphens and spaces. */
  numbers: string[];
}
