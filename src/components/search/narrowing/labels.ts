import { LANG, type Side, type Sides } from '../../../archive/model.ts';
import { monthInFull } from '../../../texts/dates.ts';
import { langOf, LANGUAGES } from '../../../texts/languages.ts';
import { SPOKEN } from '../../../texts/spoken.ts';
import type { Choice } from '../state/filters.ts';
import type { NameLookup } from './names.ts';

/**
 * What a value of a facet is called, in the language in which it is read first. A part without a
 * language is in that of the page.
 */
export type Label = { text: string; lang?: string }[];

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

/** What a value of a facet is called where the reader chooses it: places and terms by both names. */
export function labelOf(choice: Choice, names: NameLookup): Label {
  const name = nameOf(choice, names);
  const part = (side: Side): Label[number] => ({ text: name[side], lang: LANG[side] });
  switch (choice.facet) {
    case 'years':
    case 'lang':
      return [{ text: name[SPOKEN] }];
    case 'columns':
      return [part('zh')];
    case 'places':
    case 'terms': {
      const isChineseFirst = choice.facet === 'terms' || SPOKEN === 'zh';
      const both = isChineseFirst ? [part('zh'), part('en')] : [part('en'), part('zh')];
      return name.en === name.zh ? [{ text: name.en, lang: langOf(name.en) }] : both;
    }
  }
}
