import type { TriageWords } from './schema.ts';
import type { Answer } from './table.ts';

/** The words of a question of “which fix applies”. Throws where it has none. */
export function questionWords(words: TriageWords, id: string): TriageWords['questions'][string] {
  const question = words.questions[id];
  if (!question) throw new Error(`triage.yaml, questions: “${id}” has no words. Write its title and answers.`);
  return question;
}

/** The words of an answer. Throws where it has none. */
export function answerWords(words: TriageWords, { question, id }: Answer): AnswerWords {
  const answer = questionWords(words, question).answers[id];
  if (!answer) throw new Error(`triage.yaml, questions, ${question}, answers: “${id}” has no words. Write its text.`);
  return answer;
}

type AnswerWords = TriageWords['questions'][string]['answers'][string];
