/** The icon set: 24 × 24, drawn with a stroke of 1.75 in the colour of the text. Each is the `d` of one path. */
export const icons = {
  back: 'M15 5l-7 7 7 7',
  calendar: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2.5',
  code: 'M4 5h16v11H10l-4 3.5V16H4zM8.5 10.5h.01M12 10.5h.01M15.5 10.5h.01',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  down: 'M6 9.5l6 6 6-6',
  forward: 'M9 5l7 7-7 7',
  key: 'M8 11a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM11 12l8-8M16 7l2.5 2.5',
  languages: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  phone: 'M7 3h10v18H7zM11 18h2',
  print: 'M7 8V4h10v4M6 17H4V9h16v8h-2M7 14h10v6H7z',
  save: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15 15l5 5',
  settings: 'M5 7h9M18 7h1M5 12h2M11 12h8M5 17h9M18 17h1M16 5v4M9 10v4M16 15v4',
  share: 'M12 15V4M8 7.5L12 3.5l4 4M5 12v8h14v-8',
  shield: 'M12 3.5l7 2.5v5c0 4.5-3 8-7 9.5-4-1.5-7-5-7-9.5V6z',
  warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.25h.01',
  wifi: 'M3 9.5c5-5 13-5 18 0M6.5 13.25c3-3 8-3 11 0M12 18h.01',
} as const;

export type IconName = keyof typeof icons;
