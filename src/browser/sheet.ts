import { make } from './dom.ts';

/** Prints a text alone, on a sheet of its own: the classes `sheet` and `prints-sheet` are in src/styles/print.css. */
export function printSheet(text: string): void {
  const sheet = make('pre', text);
  sheet.className = 'sheet';
  document.body.append(sheet);
  document.body.classList.add('prints-sheet');
  const clear = () => {
    document.body.classList.remove('prints-sheet');
    sheet.remove();
  };
  addEventListener('afterprint', clear, { once: true });
  print();
}
