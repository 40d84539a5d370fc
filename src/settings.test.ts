import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readSettings } from './settings.ts';

const defaults = { site: undefined, base: '/', hasWorker: true, port: undefined };

suite('a build is told', () => {
  for (const [env, told] of [
    [{}, {}],
    [{ SITE: '', BASE: '', OFFLINE: '', PORT: '' }, {}],
    [{ SITE: 'https://guide.example' }, { site: 'https://guide.example' }],
    [{ SITE: 'https://Guide.Example:8443/' }, { site: 'https://guide.example:8443' }],
    [{ SITE: 'http://localhost:4321' }, { site: 'http://localhost:4321' }],
    [{ BASE: '/' }, { base: '/' }],
    [{ BASE: '/help' }, { base: '/help/' }],
    [{ BASE: '/~user/back-in_2.0/' }, { base: '/~user/back-in_2.0/' }],
    [{ OFFLINE: 'off' }, { hasWorker: false }],
    [{ OFFLINE: 'on' }, { hasWorker: true }],
    [{ PORT: '4555' }, { port: 4555 }],
  ] as const) {
    test(JSON.stringify(env), () => assert.deepEqual(readSettings(env), { ...defaults, ...told }));
  }
});

suite('a wrong value is named, with what to write', () => {
  for (const [name, value, sentence] of [
    ['SITE', 'guide.example', /^SITE is “guide\.example”\. Write the address of the host with https:\/\//],
    ['SITE', 'https://', /^SITE is “https:\/\/”\. Write the address/],
    ['SITE', 'ftp://guide.example', /^SITE is .* with https:\/\//],
    ['SITE', 'https://me:secret@guide.example', /^SITE is .* Write the address/],
    ['SITE', 'https://example.org/help/', /goes into BASE: SITE=https:\/\/example\.org BASE=\/help\/\.$/],
    ['SITE', 'https://example.org/?a=b', /host alone: SITE=https:\/\/example\.org\.$/],
    ['BASE', 'help', /^BASE is “help”\. Write a path .* BASE=\/help\/back-in\/\.$/],
    ['BASE', '//evil.example/', /^BASE is “\/\/evil\.example\/”/],
    ['BASE', '/../', /^BASE is/],
    ['BASE', '/a/./b/', /^BASE is/],
    ['BASE', '/with space/', /^BASE is/],
    ['BASE', '/lösung/', /^BASE is/],
    ['BASE', '/l%C3%B6sung/', /^BASE is/],
    ['BASE', '/help/?a', /^BASE is/],
    ['BASE', 'https://guide.example/help/', /^BASE is/],
    ['OFFLINE', 'false', /^OFFLINE is “false”\. Write OFFLINE=off .* or OFFLINE=on/],
    ['OFFLINE', 'OFF', /^OFFLINE is/],
    ['OFFLINE', '0', /^OFFLINE is/],
    ['PORT', 'http', /^PORT is “http”\. Write a number from 1 to 65535/],
    ['PORT', '0', /^PORT is/],
    ['PORT', '65536', /^PORT is/],
    ['PORT', '80.5', /^PORT is/],
  ] as const) {
    test(`${name}=${value}`, () => assert.throws(() => readSettings({ [name]: value }), { message: sentence }));
  }

  test('and so is every other one that is wrong', () =>
    assert.throws(() => readSettings({ SITE: 'x', BASE: 'y', OFFLINE: 'z', PORT: 'w' }), {
      message: /^SITE is .*\nBASE is .*\nOFFLINE is .*\nPORT is .*$/,
    }));
});
