import assert from 'node:assert/strict';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { builds, type Build } from '../support/builds.ts';
import { chromiumPath } from '../support/chromium.ts';
import { webServerPath, type WebServer } from '../support/programs.ts';
import { startSite, type Running } from '../support/servers.ts';
import { expectationsOf, movedIn, type Expectation } from './expectations.ts';
import { rows } from './observatory.ts';
import { oddPaths, otherMethods } from './odd-paths.ts';
import { request, type Answer } from './request.ts';
import { startServer, type HostRunning } from './servers.ts';
import { shippedHeaders, type Headers } from './shipped.ts';
import { visit } from './visit.ts';

let browser: Browser;

before(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath() });
});
after(() => browser.close());

for (const build of [builds.root, builds.deep]) {
  for (const name of ['nginx', 'caddy', 'apache2'] as const) configured(name, build);

  suite(`a server without configuration serves ${build.folder} at ${build.base}`, () => {
    let server: Running;
    before(async () => (server = await startSite(build)));
    after(() => server.stop());

    for (const expectation of expectationsOf(build)) {
      test(sentence(expectation), () => check(server.home, expectation));
    }
    for (const path of oddPaths)
      test(`${path.slice(0, 60)} leads nowhere else`, () => staysInside(server.home, path, build));
    test('a reader finds all of it working', () => visit(browser, server.home));
  });
}

function configured(name: WebServer, build: Build): void {
  const program = webServerPath(name);
  if (!program)
    return void test(`${name} serves ${build.folder}`, {
      skip: `${name} is not here: install it, or run this as root on Debian`,
    });

  suite(`${name} serves ${build.folder} at ${build.base}`, () => {
    const headers = shippedHeaders(build, '_headers')[0] ?? {};
    let server: HostRunning;
    before(async () => (server = await startServer(name, program, build)));
    after(() => server.stop());

    for (const expectation of [...expectationsOf(build), ...movedIn(build)]) {
      test(sentence(expectation), () => check(server.home, expectation, headers));
    }

    for (const path of oddPaths)
      test(`${path.slice(0, 60)} leads nowhere else`, () => staysInside(server.home, path, build));

    for (const method of otherMethods)
      test(`${method} is not an answer that a folder of files has`, async () => {
        const { status, body } = await request(server.home, { method });
        assert.equal(status, 405);
        assert.doesNotMatch(body.toString(), /site-header/);
      });

    test('a file put back from an older build, with its older date, is sent', async () => {
      const file = join(server.folder, 'llms.txt');
      const ask = (headers: Record<string, string>) =>
        request(new URL('llms.txt', server.home), { headers: { 'accept-encoding': 'gzip', ...headers } });
      const first = await ask({});
      const known = validatorsOf(first);
      writeFileSync(file, `An older build\n${readFileSync(file, 'utf8')}`);
      const before = new Date(Date.now() - 86_400_000);
      utimesSync(file, before, before);
      const second = await ask(known);
      assert.equal(second.status, 200);
      assert.match(gunzipSync(second.body).toString(), /^An older build/);
    });

    if (build.base !== '/') {
      test('the base path without its slash leads to the home page', () =>
        check(server.home, { path: build.base.slice(0, -1), status: 301, location: '' }));
    }

    test('a page that a browser has kept is not sent again', async () => {
      const first = await request(server.home, { headers: { 'accept-encoding': 'gzip' } });
      const second = await request(server.home, { headers: { 'accept-encoding': 'gzip', ...validatorsOf(first) } });
      assert.equal(second.status, 304);
    });

    test('Mozilla’s Observatory gives 130 points', async (context) => {
      const { ports, certificate: ca } = server;
      const address = `https://localhost:${ports.https}${build.base}`;
      const scan = {
        page: await request(address, { ca }),
        unencrypted: await request(`http://localhost:${ports.redirect}${build.base}`),
        preflight: await request(address, {
          ca,
          method: 'OPTIONS',
          headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
        }),
      };
      for (const { name: row, check } of rows) await context.test(row, () => check(scan));
    });

    test('a reader finds all of it working under the policy', () => visit(browser, server.home));
  });
}

/** An odd path is never sent on to another origin, and never answered with what lies outside of the build. */
async function staysInside(home: string, path: string, { folder, base }: Build): Promise<void> {
  for (const asked of [path, base.slice(0, -1) + path]) {
    const { status, body, all } = await request(home, { path: asked });
    const [location] = all('location');
    // As a browser reads it: a backslash is a slash to it.
    if (location !== undefined) assert.equal(new URL(location, home).origin, new URL(home).origin, location);
    assert.deepEqual(all('set-cookie'), []);
    assert.doesNotMatch(body.toString(), /root:.*:0:0:/);
    // Caddy has an empty answer for what no site block asks it to serve.
    if (status === 200 && body.length > 0)
      assert.ok(readFileSync(join(folder, 'index.html')).equals(body), `${asked} is answered with 200`);
  }
}

/** What a browser sends along when it asks again for what it has kept. */
function validatorsOf(answer: Answer): Record<string, string> {
  const sent = { 'if-none-match': answer.all('etag')[0], 'if-modified-since': answer.all('last-modified')[0] };
  return Object.fromEntries(Object.entries(sent).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** Asks for an address and compares the answer; what a configuration decides, only where the host has one and so its headers are known. */
async function check(home: string, expected: Expectation, headers?: Headers): Promise<void> {
  const answer = await request(new URL(expected.path, home), { headers: { 'accept-encoding': 'gzip' } });
  const type = answer.all('content-type')[0]?.toLowerCase();
  const coding = answer.all('content-encoding')[0];
  assert.equal(answer.status, expected.status);
  if (expected.location === undefined) {
    assert.equal(essence(type), essence(expected.type));
  } else {
    assert.equal(new URL(answer.all('location')[0] ?? '', answer.url).href, new URL(expected.location, home).href);
  }
  if (expected.body) assert.ok(expected.body.equals(unpack(answer.body, coding)), 'the body is another one');
  if (!headers) return;
  for (const [header, value] of Object.entries(headers)) assert.deepEqual(answer.all(header), [value], header);
  if (expected.type) assert.equal(type, expected.type);
  if (expected.isPacked) assert.equal(coding, 'gzip');
  if (expected.cache) assert.deepEqual(answer.all('cache-control'), [expected.cache]);
}

/** A type without its charset. */
function essence(type: string | undefined): string | undefined {
  return type?.split(';')[0];
}

function unpack(body: Buffer, coding: string | undefined): Buffer {
  return coding === 'gzip' ? gunzipSync(body) : body;
}

function sentence({ path, status, location }: Expectation): string {
  return location === undefined ? `/${path} is answered with ${status}` : `/${path} leads to /${location}`;
}
