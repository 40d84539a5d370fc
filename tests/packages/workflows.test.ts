import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { suite, test } from 'node:test';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = globSync(`${folder}/*.yml`).map((file) => {
  const text = readFileSync(file, 'utf8');
  return { ...(parse(text) as Workflow), name: basename(file), text };
});

suite('every workflow', () => {
  for (const { name, text, permissions, jobs } of workflows)
    suite(name, () => {
      test('names each action of others by the hash of its code, and the version beside it', () => {
        const uses = [...text.matchAll(/uses: (?!\.\/)(.+)/g)].map(([, used]) => used);
        assert.deepEqual(
          uses.filter((used) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(String(used))),
          [],
        );
      });

      test('may do nothing but what each job asks for', () => {
        assert.deepEqual(permissions, {});
        const silent = Object.entries(jobs).filter(([, job]) => job.permissions === undefined);
        assert.deepEqual(
          silent.map(([job]) => job),
          [],
        );
      });
    });
});

test('nothing is published before the tests have passed', () => {
  const publishing = workflows.flatMap(({ name, jobs }) =>
    Object.keys(jobs)
      .filter((job) => jobs[job]?.permissions?.['pages'] === 'write')
      .map((job) => ({ name, before: neededBy(job, jobs).flatMap((each) => jobs[each]?.uses ?? []) })),
  );
  assert.deepEqual(publishing, [{ name: 'pages.yml', before: [`./${folder}/test.yml`] }]);
});

test('where the tests decide what is published, none is skipped for want of a program', () => {
  const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps ?? []));
  assert.deepEqual(
    steps.filter(({ run }) => run === 'npm test').map(({ env }) => env),
    [{ NO_SKIPS: 'yes' }],
  );
});

/** The jobs that have to pass before a job starts. */
function neededBy(job: string, jobs: Jobs): string[] {
  return [jobs[job]?.needs ?? []].flat().flatMap((needed) => [needed, ...neededBy(needed, jobs)]);
}

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Jobs;
}

type Jobs = Record<
  string,
  {
    needs?: string | string[];
    uses?: string;
    permissions?: Record<string, string>;
    steps?: { run?: string; env?: Record<string, string> }[];
  }
>;
