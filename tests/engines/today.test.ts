import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builds } from '../support/builds.ts';
import { firefoxPath, webkitPrograms } from '../support/programs.ts';
import { startSite } from '../support/servers.ts';
import { startFirefox } from './firefox.ts';
import { kinds } from './journeys.ts';
import { reader } from './reader.ts';
import { startWebKit, webkitConsole } from './webkit.ts';

/*
 * The main journeys in today's other two engines. These are the browsers of Debian; Playwright's own Firefox and WebKit are
 * builds of its makers that no reader has, and downloads. No one client drives both: firefox.ts and webkit.ts say which does.
 */

const firefox = firefoxPath();
reader('Firefox', firefox === undefined ? undefined : () => startFirefox(firefox));

const webkit = webkitPrograms();
reader('WebKitGTK', webkit && (() => startWebKit(webkit)));

if (webkit)
  test('WebKitGTK finds nothing in the console on any kind of page', async () => {
    const site = await startSite(builds.root);
    const addresses = kinds.map((path) => site.home + path);
    assert.deepEqual(await webkitConsole(webkit, addresses).finally(() => site.stop()), []);
  });
