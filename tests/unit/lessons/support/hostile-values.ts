/** Texts that would do something if anything but a text were made of them. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '<!--',
  ']]>',
  '&lt;script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '__proto__',
  'constructor',
  '=HYPERLINK("https://example.org")',
  "'; DROP TABLE lessons; --",
  '../../../etc/passwd',
  '::passage{article=x}',
  '\\u003cscript\\u003e',
] as const;

/** Texts with characters that are cleaned away. */
export const UNCLEAN_TEXTS = [
  'a\u202Egpj.exe',
  '\u2066a\u2069',
  '\u200Fa',
  'a\uD800',
  '\uDC00a',
  'a\0b',
  '\u001B]0;title\u0007',
  '\uFEFFa',
  'a\r\nb\u2028c',
];

function deep(levels: number): unknown {
  let inner: unknown = 0;
  for (let level = 0; level < levels; level++) inner = level % 2 ? [inner] : { inner };
  return inner;
}

function cycle(): unknown {
  const ring: { title?: unknown; quote?: unknown; items: unknown[] } = { items: [] };
  ring.items.push(ring, ring);
  ring.quote = ring;
  ring.title = ring;
  return ring;
}

/** Values that belong nowhere in a lesson. */
export const HOSTILE_VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  NaN,
  Infinity,
  -Infinity,
  1e21,
  [],
  {},
  [[]],
  ['a'],
  '\0',
  'p'.repeat(10_000_000),
  '0'.repeat(10_000_000),
  deep(10_000),
  cycle(),
  Array(100_000).fill('a'),
  Array(10),
  { length: 3, 0: 'a' },
  { toString: 'a', valueOf: 'a' },
  { toString: () => 'a' },
  JSON.parse('{"__proto__":{"first":"en"},"constructor":{"prototype":{"polluted":true}}}'),
  Object.create({ en: 'inherited', zh: 'inherited', first: 'en', date: '1960-01-01' }) as unknown,
  new Date(0),
  /a/u,
  () => 'a',
  Symbol('a'),
  10n,
  new Map([['en', 'a']]),
  new String('a'),
  new Uint8Array(8),
];
