import styles from './journey.css?inline';

let isAdded = false;

/**
 * Adds the styles of what the scripts of a journey make to the page, once: as a rule of the page's own sheet, which the policy
 * lets be, and which browsers of 2020 know.
 */
export function addStyles(): void {
  const [sheet] = document.styleSheets;
  if (isAdded || !sheet) return;
  isAdded = true;
  sheet.insertRule(`@media all{${styles}}`, sheet.cssRules.length);
}
