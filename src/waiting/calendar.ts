/** Octets of a line, beyond which it goes on in the next one behind a space (RFC 5545, 3.1). */
const longest = 75;

/**
 * A calendar file (RFC 5545) with one event at the moment a wait ends, which rings then. `now` is when it was made.
 */
export function calendarOf({ title, text, end }: Wait, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Back In//Wait//EN',
    'BEGIN:VEVENT',
    `UID:${end}-${now}@back-in`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(end)}`,
    'DURATION:PT15M',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A moment in UTC, as the format writes it: 20261125T120000Z. */
function stamp(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A line cut so that none of its parts is longer than allowed, and no sign is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    const isFull = octets + size > longest;
    folded += isFull ? `\r\n ${sign}` : sign;
    octets = isFull ? 1 + size : octets + size;
  }
  return folded;
}

export interface Wait {
  title: string;
  text: string;
  /** In milliseconds. */
  end: number;
}
