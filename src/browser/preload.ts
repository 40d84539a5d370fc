import { make } from './dom.ts';

/** Fetches data files and a module into the browser's cache, side by side, for a library that asks for them one after the other. */
export function preload(dataFiles: readonly string[], module: string): void {
  for (const href of dataFiles)
    document.head.append(Object.assign(make('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href }));
  document.head.append(Object.assign(make('link'), { rel: 'modulepreload', href: module }));
}
