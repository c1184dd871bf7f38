import fc from 'fast-check';

/** Signs that mean something to TeX, to RIS, to HTML, to names or to quotation marks. */
const SIGNS = [
  ...Array.from('\\{}&%$#_~^`\'"<>@=,;:.-—–/()[]*?!|+'),
  ...Array.from('“”‘’«»《》（），。：；？！　'),
  ...Array.from(' \t\n\r'),
  '  - ',
  'TY  - ',
  'ER  - ',
  ' and ',
  '--',
  "''",
  '``',
  '\\begin{x}',
  '\\textbf',
  '</script>',
  '<!--',
  '&amp;',
  '\u2028',
  '深入',
  '車间',
  'é',
  'a',
  'Zz',
  '1957',
  '𠮷',
  '👍',
];

/** Text such as nobody would wish to cite, never without a letter at both ends. */
export const awkwardText = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 12,
  })
  .map((pieces) => `a${pieces.join('')}z`);
