/** A rule of a style sheet: where it holds, for what, and what it sets. */
export interface Rule {
  /** The condition of its `@media`; empty where it holds everywhere. */
  media: string;
  selectors: string[];
  declarations: Map<string, string>;
}

const COMMENT = /\/\*.*?\*\//gsu;
/** The opening of a media query, a whole rule, or the end of a media query. */
const PART = /@media\s+(?<media>[^{]+)\{|(?<selectors>[^{}]+)\{(?<body>[^{}]*)\}|\}/gu;

/** The rules of a style sheet that nests nothing but rules in media queries, in order. */
export function rulesOf(css: string): Rule[] {
  let media = '';
  return [...css.replace(COMMENT, '').matchAll(PART)].flatMap(({ groups }) => {
    if (groups?.selectors === undefined) {
      media = groups?.media?.trim() ?? '';
      return [];
    }
    const selectors = groups.selectors.split(',').map((selector) => selector.trim());
    return [{ media, selectors, declarations: declarationsOf(groups.body ?? '') }];
  });
}

function declarationsOf(body: string): Map<string, string> {
  const lines = body.split(';').filter((line) => line.includes(':'));
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}
