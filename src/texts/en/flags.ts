import type { Flag } from '../../archive/flags/index.ts';
import type { Sides } from '../../archive/model.ts';
import type { FlagPart } from '../flag-part.ts';

/** What a reader is told of a flag, in English. */
export function flagText(flag: Flag, quotes: Sides<string>): FlagPart[] {
  const { en } = quotes;
  const zh = { zh: `“${quotes.zh}”` };
  switch (flag.kind) {
    case 'numbers':
    case 'dates': {
      const thing = flag.kind === 'numbers' ? 'number' : 'date';
      if (flag.zh && flag.en) {
        return [`The Chinese has the ${thing} `, zh, ` and the English “${en}”.`];
      }
      return flag.zh
        ? [`The English has nothing for the ${thing} `, zh, '.']
        : [`The Chinese has nothing for the ${thing} “${en}”.`];
    }
    case 'residue':
      return [`“${en}” was left untranslated.`];
    case 'dropped':
      return flag.zh
        ? ['No English sentence was found for ', zh, '.']
        : [`No Chinese sentence was found for “${en}”.`];
    case 'length':
      return flag.en < flag.usual.least
        ? ['The English is much shorter than translations of such a text are.']
        : ['The English is much longer than translations of such a text are.'];
    case 'terms':
      return flag.en
        ? ['The term ', zh, ` was left as “${en}”.`]
        : ['Nothing in the English was found for the term ', zh, '.'];
  }
}
