import { pgmOf, type Grey } from './grey.ts';
import { linesOf, type Line } from './lines.ts';

/** Tesseract's `tessedit_pageseg_mode`: it finds the blocks of a screen by itself. */
const segmentation = '3';
/** Dots an inch, which a photo does not tell. */
const density = '200';

/**
 * What reads the lines of a picture with Tesseract and letters of it (a traineddata file). Throws where the letters are damaged;
 * so does what it returns, where the picture is none.
 */
export function lineReader({ FS, TessBaseAPI }: Tesseract, letters: Uint8Array): (picture: Grey) => Line[] {
  FS.writeFile('letters.traineddata', letters);
  const api = new TessBaseAPI();
  if (api.Init(null, 'letters', 1) !== 0)
    throw new Error('The letters are damaged. Install the packages again: npm ci.');
  api.SetVariable('tessedit_pageseg_mode', segmentation);
  api.SetVariable('user_defined_dpi', density);
  return (picture) => {
    FS.writeFile('/input', pgmOf(picture));
    if (api.SetImageFile(1, 0) === 1) throw new Error('The picture could not be read.');
    api.Recognize(null);
    return linesOf(api.GetTSVText(0));
  };
}
