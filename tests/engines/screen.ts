import { Child } from './child.ts';

/** Starts a screen that nobody sees, with an X server such as Xvfb. `settings` lead a program to it. */
export async function startScreen(program: string): Promise<Screen> {
  const size = ['-screen', '0', '1280x900x24'];
  const child = new Child(program, () => ['-displayfd', '3', ...size, '-nolisten', 'tcp'], { pipes: 1 });
  const number = await child.saying(/^(\d+)\n/m);
  // No bus of a desktop, no graphics card.
  const settings = { DISPLAY: `:${number}`, NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1', LANGUAGE: 'en' };
  return { settings, stop: () => child.stop() };
}

interface Screen {
  /** Environment variables. */
  settings: Record<string, string>;
  stop: () => Promise<void>;
}
