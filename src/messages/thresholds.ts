/**
 * The figures by which the decoder decides, all of them. The table tests of tests/messages set them:
 * as low as sentences that are no messages allow. A score, precision, recall or share goes from 0 to 1.
 * Weights are in nats: a token that one text in n has weighs about log(n).
 */
export const thresholds = {
  /** A text with less is no candidate: the input is no message. */
  candidateScore: 0.42,
  /** A candidate with less is never sure. */
  sureScore: 0.62,
  /** A candidate with more is sure without `sureEvidence` and `sureOrder`. */
  plainScore: 0.8,
  /** More than this is the text itself, but for the rounding of sums. */
  exactScore: 0.999,
  /** Weight that the shared tokens need below `plainScore`. */
  sureEvidence: 7,
  /** Share of neighbouring tokens that must stand side by side in the text, below `plainScore`. */
  sureOrder: 0.3,
  /** Another kind with this share of the best score is its rival: neither is sure. */
  rivalShare: 0.95,
  /**
   * A prefix with a reason is no rival to the prefix alone, unless its precision is so many times
   * that of the prefix.
   */
  rivalGain: 1.15,
  /** A candidate with less recall is incomplete: then no other may explain the input as well. */
  completeRecall: 0.8,
  /** Share of the best precision with which another candidate explains the input as well. */
  samePrecision: 0.97,
  /** An input with more tokens than the text, less precision than this and less recall… */
  minPrecision: 0.7,
  /** …than this is another sentence, such as “how to turn off Find device”. */
  minRecall: 0.92,
  /** Below this precision a word that no text has makes another thing of it: “this door is locked”. */
  strangerPrecision: 0.9,
  /** Below this precision and recall any other word does: “the password”, not “the code you entered is incorrect”. */
  exchangedPrecision: 0.75,
  exchangedRecall: 0.85,
  /** Share of a text that a fragment of it must hold to stand for it. */
  fragmentShare: 0.38,
  /** Weight that the tokens of a fragment need. */
  fragmentEvidence: 5,
  /** Weight that a text needs to be found when a longer input quotes it: more than everyday speech has. */
  quotedWeight: 9,
  /** So many words behind a known first half may be its second half in other words: more are talk. */
  wordsBehindHalf: 4,
  /** Share of them that a reason must hold, and weight of what it holds, to be offered as that half. */
  behindHalfPrecision: 0.25,
  behindHalfEvidence: 1.5,
  /** More letters behind a message that was read off a photo, which it does not have, may make it another one. */
  lettersBehindPhoto: 4,
  /** So many words beside a number are no message of their own, as in “error code 81003”. */
  wordsBesideNumber: 2,
} as const;
