/** Tesseract's `tessedit_pageseg_mode`: it finds the blocks of a screen by itself. */
export const segmentation = '3';
/** Dots an inch, which a photo does not tell. */
export const density = '200';
