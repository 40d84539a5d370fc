/** One step of the way from the home page to a page. */
export interface Crumb {
  /** The page's name as the breadcrumb shows it. */
  text: string;
  /** Its path inside the locale, `''` for the home page. */
  path: string;
  /** The language of `text`, where it is not the page's own: an article that is not translated yet. */
  language?: string;
}
