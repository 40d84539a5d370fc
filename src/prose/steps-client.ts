import { whenTouched } from '#browser/touched.ts';

// Most readers come to read: the ticks are loaded for those who touch the page or ticked something before.
whenTouched('steps', () => import('./step-list-element.ts'));
