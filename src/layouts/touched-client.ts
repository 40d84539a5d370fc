import '#prose/step-list-element.ts';
import '#share/section-links-view.ts';

// What an article gets at its reader's first touch: ticks on its steps, and a link behind each heading.
