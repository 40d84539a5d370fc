import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withDays, withoutPages } from './sitemap.ts';

test('a sitemap keeps the rows of all other pages', () =>
  assert.equal(
    withoutPages(
      '<urlset><url><loc>https://a.example/x/</loc></url><url><loc>https://a.example/y/</loc></url></urlset>',
      new Set(['https://a.example/y/']),
    ),
    '<urlset><url><loc>https://a.example/x/</loc></url></urlset>',
  ));

test('a sitemap tells the day of each page that has one', () =>
  assert.equal(
    withDays(
      '<urlset><url><loc>https://a.example/x/</loc></url><url><loc>https://a.example/y/</loc></url></urlset>',
      new Map([['https://a.example/y/', '2026-11-23']]),
    ),
    '<urlset><url><loc>https://a.example/x/</loc></url><url><loc>https://a.example/y/</loc><lastmod>2026-11-23</lastmod></url></urlset>',
  ));
