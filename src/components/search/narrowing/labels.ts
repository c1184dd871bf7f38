import type { Side, Sides } from '../../../archive/model.ts';
import { LANGUAGES, monthInFull } from '../../../texts/languages.ts';
import type { Choice, Facet } from '../state/filters.ts';
import type { NameLookup } from './names.ts';

/** What a value of a facet is called, in the language in which it is read first. */
export type Label = { side: Side; text: string }[];

/** The sides of its name that a value is shown by. */
const SHOWN: Record<Facet, Side[]> = {
  years: ['en'],
  lang: ['en'],
  columns: ['zh'],
  places: ['en', 'zh'],
  terms: ['zh', 'en'],
};

/** What a value of a facet is called in both languages; as it stands where it has no name there. */
export function nameOf({ facet, value }: Choice, names: NameLookup): Sides<string> {
  switch (facet) {
    case 'years':
      return monthInFull(value);
    case 'lang':
      return LANGUAGES[value as Side];
    case 'columns':
      return { en: value, zh: value };
    case 'places':
    case 'terms': {
      const name = names(facet, value);
      const en = name?.en[0];
      const zh = name?.zh[0];
      return { en: en ?? zh ?? value, zh: zh ?? en ?? value };
    }
  }
}

/** What a value of a facet is called where the reader chooses it. */
export function labelOf(choice: Choice, names: NameLookup): Label {
  const name = nameOf(choice, names);
  const label = SHOWN[choice.facet].map((side) => ({ side, text: name[side] }));
  return name.en === name.zh ? label.slice(0, 1) : label;
}

/** A label in one line of plain text. */
export function labelText(label: Label): string {
  return label.map(({ text }) => text).join(' ');
}
