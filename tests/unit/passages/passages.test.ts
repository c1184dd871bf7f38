import { describe, expect, it } from 'vitest';
import type { Block, Role } from '../../../src/archive/model.ts';
import { identifyBlocks, makePassages, textId } from '../../../src/archive/passages/index.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';

const block = (role: Role, text: string): Block => ({ role, text, line: 1 });
const blocks = identifyBlocks({
  zh: [
    block('headline', '红星公社提前完成秋播'),
    block('headline', '八千亩小麦全部种上良种'),
    block('paragraph', '红星公社到十月十日为止，已播种小麦八千亩。'),
  ],
  en: [
    block(
      'headline',
      'Red Star Commune Completes Autumn Sowing: Improved Seed on All 8,000 Mu of Wheat',
    ),
    block('paragraph', 'By October 10th the Red Star Commune had sown 8,000 mu of wheat.'),
    block('note', 'Translation to be revised next week by somebody else.'),
  ],
});

describe('a passage', () => {
  const passages = makePassages(blocks, dictionary());

  it('has the id and the role of its first Chinese block', () => {
    expect(passages.slice(0, 2).map(({ id, role }) => [id, role])).toEqual([
      [textId('红星公社提前完成秋播'), 'headline'],
      [textId('红星公社到十月十日为止，已播种小麦八千亩。'), 'paragraph'],
    ]);
  });

  it('keeps the ids of its further Chinese blocks', () => {
    expect(passages[0]?.zh.map(({ id }) => id)).toEqual(blocks.zh.slice(0, 2).map(({ id }) => id));
  });

  it('has the id and the role of its English when it has no Chinese', () => {
    expect(passages[2]).toEqual({
      id: blocks.en[2]?.id,
      role: 'note',
      score: 0,
      en: [blocks.en[2]],
      zh: [],
    });
  });

  it('keeps its id when the translation is another one', () => {
    const en = [block('headline', 'Something else'), block('paragraph', 'altogether')];
    const others = makePassages(identifyBlocks({ zh: blocks.zh, en }), dictionary());
    const zhIds = others.flatMap(({ zh }) => zh.map(({ id }) => id));
    expect(zhIds).toEqual(blocks.zh.map(({ id }) => id));
  });

  it('is as an editor has set it', () => {
    const pin = { zh: { from: 1, to: 3 }, en: { from: 1, to: 2 } };
    const [, passage] = makePassages(blocks, dictionary(), [pin]);
    expect(passage).toMatchObject({ score: 1, zh: blocks.zh.slice(1), en: [blocks.en[1]] });
  });
});
