import { CHINESE, many, matching, one, optional, SLUG, TEXT, type Rule } from '../yaml/fields.ts';
import { KINDS, type Kind } from './place.ts';

const LATIN = matching(
  /^\p{Script=Latin}[\p{Script=Latin}\p{M} '’.-]*$/u,
  'a name in Latin letters',
);

const KIND: Rule<Kind> = {
  wanted: `one of ${Object.keys(KINDS).join(', ')}`,
  read: (text) => (isKind(text) ? text : undefined),
};

/** The keys of a place in `places.yml`, as {@link Place} describes them. */
export const PLACE_FIELDS = {
  id: one(SLUG),
  zh: one(CHINESE),
  alsoZh: many(CHINESE),
  en: one(LATIN),
  alsoEn: many(LATIN),
  older: many(LATIN),
  kind: one(KIND),
  in: optional(SLUG),
  lat: one(degrees('north', 90, '39.1')),
  lon: one(degrees('east', 180, '117.2')),
  except: many(CHINESE),
  note: optional(TEXT),
};

function degrees(direction: string, most: number, example: string): Rule<number> {
  return {
    wanted: `degrees ${direction} to a tenth, from -${most} to ${most}, such as ${example}`,
    read: (text) =>
      /^-?\d{1,3}(?:\.\d)?$/u.test(text) && Math.abs(Number(text)) <= most
        ? Number(text)
        : undefined,
  };
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}
