import { make } from './result-element.ts';

/** Pagefind asks for its files one after the other; here they are fetched side by side, for it to find in the cache. */
export function preload(folder: string, paths: string): void {
  for (const path of paths.split(' ').filter(Boolean)) {
    const link = make('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: folder + path });
    document.head.append(link);
  }
  if (!paths) return;
  const script = make('link');
  Object.assign(script, { rel: 'modulepreload', href: `${folder}pagefind.js` });
  document.head.append(script);
}
