import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const dom = [
  'document',
  'window',
  'location',
  'history',
  'navigator',
  'sessionStorage',
  'localStorage',
  'HTMLElement',
  'customElements',
];

export default defineConfig(
  { ignores: ['dist*/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-strict'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has the thing.' },
        { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'astro:content',
              message: 'Only src/content.config.ts and src/content.ts read collections: ask src/content.ts.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/content.config.ts', 'src/content.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // Pure files run the same in Node, in the build and in the browser.
    files: ['src/**/*.ts'],
    ignores: ['src/browser/**', 'src/**/*-{element,view,client}.ts', 'src/offline/*worker.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...dom.map((name) => ({ name, message: 'A pure file knows no DOM: put this into the element.' })),
      ],
    },
  },
  {
    files: ['src/browser/**', 'src/**/*-{element,view,client}.ts', 'src/**/*.astro'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Build nodes: the policy forbids HTML from text.',
        })),
      ],
    },
  },
  // A journey through a page reads best in one piece.
  {
    files: ['tests/browser/**'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['*.config.{ts,js}', 'tests/**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
