import type { satteri } from '@astrojs/markdown-satteri';
import { rightApostrophes } from '#i18n/apostrophes.ts';

/** The pieces of an article that hold words of a phone. */
const ofPhones: readonly unknown[] = ['Label', 'Message', 'Path'];

/** Gives articles right apostrophes, but for the words of phones in them. A plugin of the Markdown processor. */
export function proseApostrophes(): Plugin {
  return {
    name: 'prose-apostrophes',
    text: (node, context) => {
      if (!node.value.includes("'")) return undefined;
      let parent: Parent = context.parent(node);
      for (; parent; parent = context.parent(parent))
        if ('name' in parent && ofPhones.includes(parent.name)) return undefined;
      return { type: 'text', value: rightApostrophes(node.value) };
    },
  };
}

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>;
type Plugin = Extract<Plugins[number], { text?: unknown }>;
type Parent = ReturnType<Parameters<NonNullable<Plugin['text']>>[1]['parent']> | undefined;
