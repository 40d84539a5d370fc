import { all, data, one } from '#browser/dom.ts';

// The words in the language of the missing address come first.

const own = all(document, '[data-folder]').find((section) => location.pathname.startsWith(data(section, 'folder')));
if (own) one(document, 'main').prepend(own);
