/** The part of the Network Information API that is used; TypeScript's own library has none of it, and only some browsers do. */
interface Navigator {
  connection?: {
    /** The reader asks sites to save data (Save-Data). */
    saveData?: boolean;
  };
}
