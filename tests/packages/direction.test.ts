import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { suite, test } from 'node:test';

// A room is a folder directly under src, or a file there. An arrow is an import, `.astro` files and their scripts included.

const imported = /(?:from|import|import\(|src=)\s*["']([#.][^"']+\.(?:ts|astro))["']/g;

suite('rooms of src import one another in one direction', () => {
  const sources = globSync('src/**/*.{ts,astro}', { exclude: (name) => name.endsWith('.test.ts') });
  const rooms = roomsOf(sources.map((file) => ({ path: file, text: readFileSync(file, 'utf8') })));

  test('arrows are found at all', () => assert.ok(rooms.size > 10));
  test('no room is in a circle', () => assert.deepEqual(circlesOf(rooms), []));
});

suite('a circle is seen', () => {
  const cases: [name: string, files: { path: string; text: string }[], circles: string[]][] = [
    ['none', [file('src/a/x.ts', "import '#b/y.ts'"), file('src/b/y.ts', '')], []],
    ['two rooms', [file('src/a/x.ts', "import '#b/y.ts'"), file('src/b/z.ts', "import '../a/x.ts'")], ['a/', 'b/']],
    [
      'through a script of an .astro file',
      [file('src/a/X.astro', '<script src="#b/y.ts" />'), file('src/b/y.ts', "export { a } from '#a/x.ts'")],
      ['a/', 'b/'],
    ],
    ['files of one room', [file('src/a/x.ts', "import './y.ts'"), file('src/a/y.ts', "import './x.ts'")], []],
  ];
  for (const [name, files, circles] of cases) test(name, () => assert.deepEqual(circlesOf(roomsOf(files)), circles));

  function file(path: string, text: string) {
    return { path, text };
  }
});

/** The rooms that each room imports. */
function roomsOf(files: readonly { path: string; text: string }[]): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    const from = roomOf(path);
    const uses = rooms.get(from) ?? new Set();
    rooms.set(from, uses);
    for (const [, target] of text.matchAll(imported)) {
      if (!target) continue;
      const to = roomOf(target.startsWith('#') ? `src/${target.slice(1)}` : posix.join(posix.dirname(path), target));
      if (to !== from) uses.add(to);
    }
  }
  return rooms;
}

/** The rooms that can reach themselves over other rooms, sorted. */
function circlesOf(rooms: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...rooms.keys()].filter((room) => reachedFrom(room, rooms).has(room)).sort();
}

function reachedFrom(room: string, rooms: ReadonlyMap<string, ReadonlySet<string>>, seen = new Set<string>()) {
  for (const next of rooms.get(room) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachedFrom(next, rooms, seen);
  }
  return seen;
}

/** `src/triage/table.ts` is in the room `triage/`, `src/content.ts` is a room itself. */
function roomOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return rest.length > 0 ? `${first}/` : first;
}
