/** The figures by which the search decides; measured (tests/search). Scores are those of `rank.ts`. */
export const thresholds = {
  /** Score without the engine from which it finds nothing better, so that it is not needed. */
  sureScore: 2,
  /** Share of the best score below which a page is dropped. */
  worstShare: 0.04,
  /** Share of the query's words below which no page has much of it. */
  weakShare: 0.4,
  /** Likeness of the best page below which none is meant; phrases of the guide's own language are more. */
  weakLikeness: 0.6,
  weakLikenessTranslated: 0.45,
  /** Another language must know more than this share of the words that the guide does not. */
  otherLanguageShare: 0.5,
  /** Or its phrases must have this share of the query by its letters. */
  otherLanguageLikeness: 0.7,
} as const;
