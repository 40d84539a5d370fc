/** Whether the reader asks sites to save data (Save-Data), where the browser tells. */
export function savesData(): boolean {
  return (navigator as Saving).connection?.saveData === true;
}

/** The Network Information API, which TypeScript's own library does not have: only some browsers do. */
interface Saving {
  connection?: { saveData?: boolean };
}
