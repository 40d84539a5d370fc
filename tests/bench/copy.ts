import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parts = ['src', 'content', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];

/** Gives `use` a copy of the project in the temporary folder, and removes it afterwards. */
export async function withCopy<T>(project: string, use: (copy: string) => Promise<T>): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    for (const part of parts) await cp(join(project, part), join(copy, part), { recursive: true });
    await linkPackages(join(project, 'node_modules'), join(copy, 'node_modules'));
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Each package by itself: what tools keep in `node_modules`, such as Astro's store of content, is the copy's own. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  const packages = (await readdir(from)).filter((name) => !name.startsWith('.'));
  for (const name of packages) await symlink(join(from, name), join(to, name), 'dir');
}
