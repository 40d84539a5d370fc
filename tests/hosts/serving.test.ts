import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { builds, type Build } from '../support/builds.ts';
import { chromiumPath } from '../support/chromium.ts';
import { webServerPath, type WebServer } from '../support/programs.ts';
import { startSite, type Running } from '../support/servers.ts';
import { expectationsOf, moved, type Expectation } from './expectations.ts';
import { rows } from './observatory.ts';
import { request } from './request.ts';
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

    for (const expectation of [...expectationsOf(build), ...moved]) {
      test(sentence(expectation), () => check(server.home, expectation, headers));
    }

    if (build.base !== '/') {
      test('the base path without its slash leads to the home page', () =>
        check(server.home, { path: build.base.slice(0, -1), status: 301, location: '' }));
    }

    test('a page that a browser has kept is not sent again', async () => {
      const first = await request(server.home, { headers: { 'accept-encoding': 'gzip' } });
      const validators = { 'if-none-match': first.all('etag')[0], 'if-modified-since': first.all('last-modified')[0] };
      const known = Object.fromEntries(
        Object.entries(validators).flatMap(([key, value]) => (value ? [[key, value]] : [])),
      );
      const second = await request(server.home, { headers: { 'accept-encoding': 'gzip', ...known } });
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
