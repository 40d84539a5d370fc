/** What could become markup, script, a property of an object or a broken address, if text were taken for more than text. */
const payloads = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<style>*{display:none}</style>',
  '<meta http-equiv=refresh content=0;url=https://example.org>',
  '<base href=https://example.org/>',
  '<form action=https://example.org><input name=q>',
  '\u202e\u2066drowssap\u2069',
  '\u0000\u0001\u001b[31m',
  '%00%0d%0aSet-Cookie:a=b',
  '100%',
  '../../../../etc/passwd',
  '" OR ""="',
  '__proto__',
  'constructor toString',
  '[object Object]',
  '😀😀😀',
  'a'.repeat(10_000),
];

/** Texts without sense, the same in every run: 30 of up to 60 characters of all Unicode, lone halves of pairs among them. */
function nonsense(): string[] {
  let seed = 20261123;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  return Array.from({ length: 30 }, () =>
    Array.from({ length: 1 + next(60) }, () => String.fromCharCode(next(0x10000))).join(''),
  );
}

/** Texts that somebody types or pastes, or puts into a link, to break a page or by accident. */
export const hostileTexts = [...payloads, ...nonsense()];

/** Addresses that are stale, cut or made up, by the page they lead to. */
export const hostileAddresses = {
  'search/': ['?q=%', '?q=%E0%A4%A', '?q', '?q=&q=x', '?other=1', '#q=%', '#q=%E0%A4%A', '#q', '#other=1'],
  'which-fix/': [
    '?message=purple&place=invalid',
    '?place=web&message=blocked&owner=found&codes=lost',
    '?__proto__=x&constructor=y&toString=z',
    '?message=%E0%A4%A&%%%',
    `?${'message=invalid&place='.repeat(300)}`,
  ],
};

/** Elements that no page of the guide has: one of them would be made of what was typed. */
export const foreignElements =
  'main :is(iframe, base, meta, style, object, embed, img, script:not([src], [type]), a[href^="javascript"])';
