import { defaultLocale } from '#i18n/locales.ts';
import { articleText } from '#search/index/article.ts';
import { guideOf, withGuideSize } from './guide.ts';
import { markdownOf } from './markdown-twin.ts';
import { withPolicy } from './page-policy.ts';
import { pageAddress } from './pages.ts';
import { importsIn, withPreloads } from './preloads.ts';
import { scriptTextsIn } from './script-texts.ts';
import { withUsedStyles } from './used-styles.ts';

/**
 * Returns what makes the pages of a build ready to be sent, one after the other. Every page tells the size of the guide in one file
 * of its language, so the pages of which these are made come first. It throws a sentence that begins with the page's path.
 */
export function pageFinisher({ folder, base, home }: Site): (page: RenderedPage) => FinishedPage {
  const imports = importsIn(folder, base);
  const scriptTexts = scriptTextsIn(folder, base);
  const guideSizes = new Map<string, number>();
  // The policy comes last: it governs what stands behind it, and hashes the styles as they are sent.
  const asSent = (html: string) =>
    withPolicy(withPreloads(withGuideSize(withUsedStyles(html, scriptTexts(html)), guideSizes), imports));
  const finish = ({ path, html }: RenderedPage): FinishedPage => {
    const guide = guideOf(path, html, home);
    if (guide) guideSizes.set(guide.path, guide.size);
    const hasTwin = !guide && /(?:^|\/)index\.html$/.test(path);
    return {
      html: asSent(guide?.html ?? html),
      twin: hasTwin ? markdownOf(html, pageAddress(path, home)) : undefined,
      text: isIndexed(html) ? articleText(html) : undefined,
      isHidden: html.includes('<meta name="robots" content="noindex"'),
      reviewed: /"dateModified":"(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1],
    };
  };
  return (page) => {
    try {
      return finish(page);
    } catch (error) {
      throw new Error(`${page.path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
}

/** Articles in the default language are what the search index is made of. */
function isIndexed(html: string): boolean {
  return html.includes(`<html lang="${defaultLocale}"`) && html.includes(' data-search-text');
}

/** What all pages of a build have in common. */
export interface Site {
  /** Where Astro writes it. */
  folder: string;
  /** The path it is served under, `/` or `/some/path/`. */
  base: string;
  /** The address of the home page: the whole one, or the base alone where the build is not told its host. */
  home: string;
}

/** A page as Astro made it. */
export interface RenderedPage {
  /** Inside the build: `fixes/index.html`. */
  path: string;
  html: string;
}

/** A page as it is sent, and what the build must know of it. */
export interface FinishedPage {
  html: string;
  /** Its Markdown, which lies beside it; the page of a wrong address and the guide in one file have none. */
  twin: string | undefined;
  /** What the search finds it by, where it is an article in the default language. */
  text: string | undefined;
  /** Search engines are asked to leave it out. */
  isHidden: boolean;
  /** The day on which its words were last reviewed, as 2026-11-23. */
  reviewed: string | undefined;
}
