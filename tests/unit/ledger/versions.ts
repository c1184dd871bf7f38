import { createHash } from 'node:crypto';
import { idsOfPassages } from '../../../src/archive/ledger/page-ids.ts';
import type { LedgerRow } from '../../../src/archive/ledger/row.ts';
import type { IdentifiedBlock, Passage } from '../../../src/archive/model.ts';

/** Blocks of one side with ids that depend on their text alone, repetitions numbered. */
export function blocks(...texts: string[]): IdentifiedBlock[] {
  const counts = new Map<string, number>();
  return texts.map((text, index) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return {
      id: idOf(text) + (count > 1 ? `-${count}` : ''),
      role: 'paragraph',
      text,
      line: index + 1,
    };
  });
}

/** The id of the first block with a text. */
export function idOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex').replace(/[a-f]/gu, '');
  return `p${digits.slice(0, 7)}`;
}

/** A version of an article: each row of texts is a passage, English and Chinese. */
export function version(...rows: [en: string[], zh: string[]][]) {
  const en = blocks(...rows.flatMap(([texts]) => texts));
  const zh = blocks(...rows.flatMap(([, texts]) => texts));
  let [atEn, atZh] = [0, 0];
  const passages = rows.map(([enTexts, zhTexts]): Passage => {
    const own = {
      en: en.slice(atEn, (atEn += enTexts.length)),
      zh: zh.slice(atZh, (atZh += zhTexts.length)),
    };
    return { id: (own.zh[0] ?? own.en[0]!).id, role: 'paragraph', score: 1, ...own };
  });
  return { blocks: { en, zh }, passages, page: idsOfPassages(passages) };
}

/** A row of a ledger; live when it leads nowhere. */
export function row(passage: string, state: LedgerRow['state'] = 'live', to = ''): LedgerRow {
  return { passage, state, to, line: 0 };
}
