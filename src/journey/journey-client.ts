import { loadExtra } from '#browser/extra.ts';

// Most readers come to an article without a list of theirs: they load nothing more. Only a tab that keeps something may have one.
try {
  if (sessionStorage.length > 0) loadExtra(() => import('./journey-bar-element.ts'));
} catch {
  // Storage is refused, so no list came along.
}
