/** Prints a table: a title, a line of heads, the rows. Numbers stand to the right; what was not measured is a dash. */
export function printTable(title: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const lines = [heads, ...rows.map((row) => row.map(written))];
  const widths = heads.map((_head, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const isNumber = heads.map((_head, column) => rows.every((row) => typeof row[column] !== 'string'));
  const text = lines.map((line) =>
    widths.map((width, column) => (line[column] ?? '')[isNumber[column] ? 'padStart' : 'padEnd'](width)).join('  '),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  console.log([`\n${title}`, text[0], rule, ...text.slice(1)].map((line) => line?.trimEnd()).join('\n'));
}

/** Numbers below 10 have two places at most, those below 100 one. */
function written(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === undefined) return '–';
  const places = Math.abs(cell) < 10 ? 2 : Math.abs(cell) < 100 ? 1 : 0;
  return cell.toLocaleString('en', { maximumFractionDigits: places });
}

export type Cell = string | number | undefined;
