/** What is used of tesseract.js-core: the build puts its script before the worker's. It rejects where the engine does not run. */
declare function TesseractCore(options: {
  wasmBinary: ArrayBuffer;
  /** Percent of the recognition that is done. */
  TesseractProgress: (percent: number) => void;
  printErr: (line: string) => void;
}): Promise<Tesseract>;

interface Tesseract {
  FS: { writeFile(path: string, content: Uint8Array): void };
  TessBaseAPI: new () => {
    /** 0 where it worked. Mode 1 is the neural engine alone. */
    Init(folder: null, language: string, mode: 1): number;
    SetVariable(name: string, value: string): void;
    /** Takes the file `/input`. 1 where it is no picture. */
    SetImageFile(orientation: 1, angle: 0): number;
    Recognize(monitor: null): number;
    GetTSVText(page: 0): string;
  };
}
