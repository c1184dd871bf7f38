import type { Flag } from '../../archive/flags/index.ts';
import type { Sides } from '../../archive/model.ts';
import type { FlagPart } from '../flag-part.ts';

/** What a reader is told of a flag, in Chinese. */
export function flagText(flag: Flag, quotes: Sides<string>): FlagPart[] {
  const en = { en: `“${quotes.en}”` };
  const zh = `“${quotes.zh}”`;
  switch (flag.kind) {
    case 'numbers':
    case 'dates': {
      const thing = flag.kind === 'numbers' ? '数字' : '日期';
      if (flag.zh && flag.en) return [`原文的${thing}是${zh}，译文是`, en, '。'];
      return flag.zh
        ? [`译文中没有与原文的${thing}${zh}对应的内容。`]
        : [`原文中没有与译文的${thing}`, en, '对应的内容。'];
    }
    case 'residue':
      return [en, '没有译出。'];
    case 'dropped':
      return flag.zh ? [`没有找到${zh}的译文。`] : ['没有找到与', en, '对应的原文。'];
    case 'length':
      return flag.en < flag.usual.least
        ? ['译文比同类文字的一般译文短得多。']
        : ['译文比同类文字的一般译文长得多。'];
    case 'terms':
      return flag.en
        ? [`词语${zh}没有译出，译文中写作`, en, '。']
        : [`译文中没有找到词语${zh}的译法。`];
  }
}
