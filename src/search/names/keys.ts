import { formOf } from '../query/forms.ts';
import type { Form, Piece } from '../query/model.ts';
import { elementsOf } from '../text/elements.ts';
import { stemOf } from '../text/stem.ts';
import type { Name } from './name.ts';

/*
 * Under which keys an entry is found. A key begins with a sign that says what it is: the very words
 * of a name, its words without their inflections, or its pinyin.
 */

/** All keys of an entry, each once. */
export function keysOfEntry({ en, zh, pinyin }: Name): Set<string> {
  const forms = [...zh, ...en].map((name) => formOf(elementsOf(name), true));
  return new Set([
    ...forms.map((form) => keyOfForm(form, true)),
    ...forms.map((form) => keyOfForm(form, false)),
    ...(pinyin === '' ? [] : [`@${pinyin}`]),
  ]);
}

/**
 * The keys under which what was typed may be found: as a name, and where it is nothing but Latin
 * letters, as pinyin too, with or without spaces and apostrophes.
 */
export function keysOfTyped(form: Form): string[] {
  // Keyboards have v for ü, which pinyin without tones has as u.
  const letters = form.map(({ text }) => text.replaceAll("'", '').replaceAll('v', 'u')).join('');
  const isExact = form.every(({ exact }) => exact);
  return [keyOfForm(form, isExact), ...(/^[a-z]+$/u.test(letters) ? [`@${letters}`] : [])];
}

/** White space counts between words, and not between runs of Chinese. */
function keyOfForm(form: Form, isExact: boolean): string {
  return form.reduce(
    (key, piece, at) => {
      const isApart = piece.kind === 'word' || form[at - 1]?.kind === 'word';
      return (
        key + (at > 0 && isApart ? ' ' : '') + (isExact ? piece.text : withoutInflection(piece))
      );
    },
    isExact ? '=' : '~',
  );
}

function withoutInflection({ kind, text }: Piece): string {
  return kind === 'word' ? stemOf(text) : text;
}
