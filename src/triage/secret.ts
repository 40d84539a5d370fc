/** Words for a password or a code, with something behind them: “password: Secret12”, “the code is 123456”. */
const named = /\b(?:password|passcode|passwd|pwd|code|otp)\s*(?:is|was|[:=])\s*["“']?[^\s"“']{4,}/i;

/**
 * Whether a text seems to hold a password or a code, which no letter may: it names one, or has a word of 8 to 16 characters
 * (Xiaomi's rule for a password) with small and capital letters and digits, or with a sign among letters and digits.
 * An e-mail address, an address of the web and a number with hidden digits are none.
 */
export function looksSecret(text: string): boolean {
  return named.test(text) || text.split(/\s+/).some(looksLikePassword);
}

function looksLikePassword(word: string): boolean {
  const bare = word.replace(/^[("“']+|[)"”',.;:?!]+$/g, '');
  if (bare.length < 8 || bare.length > 16 || /^[\d+*•.-]+$/.test(bare) || /\w@\w+\.\w|:\/\/|\w\.\w+\//.test(bare))
    return false;
  const [small, capital, digit, sign] = [/[a-z]/, /[A-Z]/, /\d/, /[!#$%&=?@^~]/].map((kind) => kind.test(bare));
  return Boolean(digit && ((small && capital) || (sign && (small || capital))));
}
