/** The answers and the list of fixes as plain text, to be copied: heading, answers, then each fix with its reasons and address. */
export function outline(
  address: string,
  [answersTitle, answers]: [string, Said],
  [fixesTitle, fixes]: [string, ListedText[]],
): string {
  const said = answers.map(([question, answer]) => `${question} ${answer}`);
  const lines = fixes.map(({ title, reasons, address }, place) =>
    [`${place + 1}. ${title}`, ...reasons, address].join('\n   '),
  );
  const parts = [
    ...(said.length > 0 ? [`${answersTitle}\n${said.join('\n')}`] : []),
    `${fixesTitle}\n${lines.join('\n')}`,
    address,
  ];
  return parts.join('\n\n');
}

/** Questions and answers in the reader's words. */
export type Said = readonly (readonly [question: string, answer: string])[];

interface ListedText {
  title: string;
  address: string;
  reasons: string[];
}
