import Borrowed from './Borrowed.astro';
import Contact from './Contact.astro';
import Donts from './Donts.astro';
import Dos from './Dos.astro';
import Drawing from './Drawing.astro';
import Handout from './Handout.astro';
import Label from './Label.astro';
import Message from './Message.astro';
import Note from './Note.astro';
import On from './On.astro';
import Outside from './Outside.astro';
import Pair from './Pair.astro';
import Path from './Path.astro';
import Quota from './Quota.astro';
import Steps from './Steps.astro';
import Unconfirmed from './Unconfirmed.astro';
import WaitClock from '#waiting/WaitClock.astro';
import Warning from './Warning.astro';
import type { pieces } from './pieces.ts';

/** The pieces, and what stands for a quotation. */
export const prose = {
  blockquote: Handout,
  Borrowed,
  Donts,
  Dos,
  Drawing,
  Contact,
  Label,
  Message,
  Note,
  On,
  Outside,
  Pair,
  Path,
  Quota,
  Steps,
  Unconfirmed,
  WaitClock,
  Warning,
} satisfies Record<(typeof pieces)[number] | 'blockquote', unknown>;
