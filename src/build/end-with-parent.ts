/** Milliseconds between two looks at the parent. */
const often = 500;

/**
 * Ends this process once the one that started it has ended. npm runs a script in a shell, and a signal to npm ends the shell, which
 * passes none on: a server would hold its port for good. On Windows the parent never changes, so nothing happens there.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, often).unref();
}
