/**
 * Judges an IMEI by its length and check digit (Luhn, 3GPP TS 23.003 annex B). Spaces and hyphens do not count.
 * `short` while it has not 15 digits, or anything that is no digit.
 */
export function checkImei(text: string): 'empty' | 'short' | 'wrong' | 'right' {
  const digits = text.replace(/[\s-]/g, '');
  if (digits === '') return 'empty';
  if (!/^\d{15}$/.test(digits)) return 'short';
  const sum = [...digits].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0 ? 'right' : 'wrong';
}
