import { readFileSync } from 'node:fs';
import { CHOICES, type Value } from '../../../../src/components/preferences/choices.ts';
import { rulesOf, type Rule } from './style-sheet.ts';

export type Ground = Value<'ground'>;
export type Scheme = 'light' | 'dark';

const rules = rulesOf(readFileSync('src/styles/tokens.css', 'utf8'));

/** What a ground sets in the style sheet, as it is written there, under a media query or under none. */
export function declared(ground: Ground, media = ''): Map<string, string> {
  const holds = (rule: Rule): boolean =>
    rule.media === media &&
    rule.selectors.some((selector) =>
      ['[data-ground]', `[data-ground='${ground}']`].includes(selector),
    );
  return new Map(rules.filter(holds).flatMap(({ declarations }) => [...declarations]));
}

/** The colours of a ground, in each scheme in which it is seen. */
export interface Seen {
  ground: Ground;
  scheme: Scheme;
  /** `#rrggbb` or `#rgb` by the name of the custom property. */
  colours: Map<string, string>;
}

/** Every ground as it is seen: those that follow the system once in each of its schemes. */
export function grounds(): Seen[] {
  return CHOICES.ground.flatMap((ground) => {
    const set = declared(ground);
    const schemes = set.get('color-scheme')!.split(' ') as Scheme[];
    return schemes.map((scheme) => ({ ground, scheme, colours: coloursIn(set, scheme) }));
  });
}

function coloursIn(set: Map<string, string>, scheme: Scheme): Map<string, string> {
  const colours = [...set].filter(([name]) => name.startsWith('--'));
  return new Map(colours.map(([name, value]) => [name, colourIn(value, scheme)]));
}

function colourIn(value: string, scheme: Scheme): string {
  const both = /^light-dark\((#\w+), (#\w+)\)$/u.exec(value);
  if (!both) return value;
  return scheme === 'light' ? both[1]! : both[2]!;
}
