import { spawnSync } from 'node:child_process';

/*
 * Asks the registry for known holes in what the lock file lists. Not every registry answers: then it says so and passes, since
 * nothing is known either way. Known holes of any weight fail it.
 */

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
const report = readReport(stdout);
if (!report?.metadata) {
  console.log(
    `Nothing was audited: the registry did not answer${report?.error?.code ? ` (${report.error.code})` : ''}.`,
  );
} else {
  const { total } = report.metadata.vulnerabilities;
  for (const [name, { severity, range }] of Object.entries(report.vulnerabilities ?? {}))
    console.log(
      `${name} ${range}: ${severity}. See npm audit, and update it or say in CONTRIBUTING why it cannot harm.`,
    );
  console.log(`${total} known holes in ${report.metadata.dependencies?.total ?? 'the'} packages.`);
  process.exitCode = total > 0 ? 1 : 0;
}

function readReport(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined;
  }
}

/** What `npm audit --json` prints. */
interface Report {
  error?: { code?: string; summary?: string };
  vulnerabilities?: Record<string, { severity: string; range: string }>;
  metadata?: { vulnerabilities: { total: number }; dependencies?: { total: number } };
}
