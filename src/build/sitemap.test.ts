import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutPages } from './sitemap.ts';

test('a sitemap keeps the rows of all other pages', () =>
  assert.equal(
    withoutPages(
      '<urlset><url><loc>https://a.example/x/</loc></url><url><loc>https://a.example/y/</loc></url></urlset>',
      new Set(['https://a.example/y/']),
    ),
    '<urlset><url><loc>https://a.example/x/</loc></url></urlset>',
  ));
