import type { AstroPrerenderer } from 'astro';
import type { Site } from './finished-page.ts';
import { isGuide } from './guide.ts';
import { PageThread } from './page-thread.ts';
import type { AnsweredPage } from './page-worker.ts';

/**
 * Renders pages as `astro` does, and finishes each on a second thread before Astro writes it, so that none is read again.
 * What the build must know of them is put into `pages`.
 */
export function finishing(astro: AstroPrerenderer, site: Site, pages: KnownPages): AstroPrerenderer {
  const thread = new PageThread(site);
  const guides: Promise<unknown>[] = [];
  const finish = async (path: string, rendered: Response): Promise<Response> => {
    // Every page tells the size of a guide in one file.
    if (!isGuide(path)) await Promise.all(guides);
    const { content, ...known } = await thread.finish({ path, content: await rendered.arrayBuffer() });
    pages.set(path, known);
    return new Response(content, rendered);
  };
  return {
    ...astro,
    name: 'finishing',
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      const isFirst = ({ pathname }: { pathname: string }) => isGuide(pathOf(pathname));
      return [...paths.filter(isFirst), ...paths.filter((path) => !isFirst(path))];
    },
    render: async (request, options) => {
      const rendering = astro
        .render(request, options)
        .then((result) => ('response' in result ? result.response : result));
      if (options.routeData.type !== 'page') return rendering;
      const path = pathOf(new URL(request.url).pathname.slice(site.base.length));
      const finished = rendering.then((rendered) => finish(path, rendered));
      if (isGuide(path)) guides.push(finished);
      return finished;
    },
    teardown: async () => {
      await thread.end();
      await astro.teardown?.();
    },
  };
}

/** Where Astro writes the page of an address: `fixes/index.html`. */
function pathOf(address: string): string {
  const folder = address.replace(/^\/|\/$/g, '');
  if (folder === '404') return '404.html';
  return folder === '' ? 'index.html' : `${folder}/index.html`;
}

/** What the build must know of its pages once they are written, by their paths in it. */
export type KnownPages = Map<string, Omit<AnsweredPage, 'content'>>;
