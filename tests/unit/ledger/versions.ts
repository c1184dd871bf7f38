import { idsOfPassages } from '../../../src/archive/ledger/page-ids.ts';
import type { Block, Passage } from '../../../src/archive/model.ts';
import { identifyBlocks } from '../../../src/archive/passages/index.ts';

const paragraph = (text: string): Block => ({ role: 'paragraph', text, line: 1 });

/** A version of an article: each row of texts is a passage, English and Chinese. */
export function version(...rows: [en: string[], zh: string[]][]) {
  const blocks = identifyBlocks({
    en: rows.flatMap(([texts]) => texts).map(paragraph),
    zh: rows.flatMap(([, texts]) => texts).map(paragraph),
  });
  let [atEn, atZh] = [0, 0];
  const passages = rows.map(([enTexts, zhTexts]): Passage => {
    const own = {
      en: blocks.en.slice(atEn, (atEn += enTexts.length)),
      zh: blocks.zh.slice(atZh, (atZh += zhTexts.length)),
    };
    return { id: (own.zh[0] ?? own.en[0]!).id, role: 'paragraph', score: 1, ...own };
  });
  return { blocks, page: idsOfPassages(passages) };
}
