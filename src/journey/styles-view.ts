import { addStyles } from '#browser/styles.ts';
import styles from './journey.css?inline';

let isAdded = false;

/** Adds the styles of what the scripts of a journey make to the page, once. */
export function addJourneyStyles(): void {
  if (isAdded) return;
  isAdded = true;
  addStyles(styles);
}
