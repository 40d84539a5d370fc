import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Makes the folder beside `target` that a build is written to until it is whole, so that one that fails or is stopped leaves the
 * last good build as it is. Returns the folder. Throws where it cannot be written.
 */
export function startDraft(target: string, project: string): string {
  if (!relative(target, project).startsWith('..'))
    throw new Error(`${target} holds the project itself. Build into a folder of its own, as in --outDir dist.`);
  const { place, draft, old } = placesOf(target);
  // A build was stopped while it put itself in the place of this one.
  if (!existsSync(place) && existsSync(old)) renameSync(old, place);
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
  } catch (error) {
    throw new Error(
      `A build is written to ${draft} until it is whole, and that cannot be made. Allow it, or build elsewhere.`,
      {
        cause: error,
      },
    );
  }
  return draft;
}

/**
 * Puts a whole draft in the place of the last build. Like Astro itself it leaves a Git repository in that folder where it is, for
 * those who publish from one. Throws where the folder cannot be moved, and leaves both builds as they are.
 */
export function publishDraft(target: string): void {
  const { place, draft, old } = placesOf(target);
  rmSync(old, { recursive: true, force: true });
  const hadBuild = existsSync(place);
  try {
    if (hadBuild) renameSync(place, old);
    renameSync(draft, place);
  } catch (error) {
    if (hadBuild && !existsSync(place)) renameSync(old, place);
    throw new Error(`The build is whole in ${draft}, but it cannot be moved to ${place}. Move what is in it there.`, {
      cause: error,
    });
  }
  if (existsSync(join(old, '.git'))) renameSync(join(old, '.git'), join(place, '.git'));
  rmSync(old, { recursive: true, force: true });
}

/** A link to a folder stays one: its target is replaced. */
function placesOf(target: string): { place: string; draft: string; old: string } {
  const place = existsSync(target) ? realpathSync(target) : target.replace(/[\\/]+$/, '');
  return { place, draft: `${place}-draft`, old: `${place}-old` };
}
