import { describe, expect, test } from 'vitest';
import {
  compareBlocks,
  comparePassages,
  countLost,
  generateDocument,
  saidInDocument,
  saidInText,
} from '../../../scripts/bench/corpus/index.ts';
import type { Block, Document, Passage } from '../../../src/archive/model.ts';
import { readDocument } from '../../../src/archive/read/index.ts';

const made = generateDocument(0, 1);
const document = readDocument(new TextEncoder().encode(made.text), 'a.txt').document!;

function withBlocks(change: (blocks: Block[]) => Block[]): Document {
  return { ...document, blocks: { en: change(document.blocks.en), zh: document.blocks.zh } };
}

describe('what was read is compared with what was put in', () => {
  test('a character that is lost or moved is noticed', () => {
    const text = saidInText(made.text, 'en');
    expect(saidInDocument(document, 'en')).toBe(text);
    const shorter = withBlocks((blocks) => blocks.slice(0, -1));
    expect(saidInDocument(shorter, 'en')).not.toBe(text);
    const lost = countLost(text, saidInDocument(shorter, 'en'));
    expect(lost).toBe(document.blocks.en.at(-1)!.text.replace(/\s/gu, '').length);
    const moved = withBlocks((blocks) => [...blocks.slice(0, -2), ...blocks.slice(-2).reverse()]);
    expect(saidInDocument(moved, 'en')).not.toBe(text);
    expect(countLost(text, saidInDocument(moved, 'en'))).toBe(0);
  });

  test('a block with another role does not count as right', () => {
    const before = compareBlocks(made.truth, document, 'en');
    expect(before).toEqual({ right: made.truth.rows.length, all: made.truth.rows.length });
    const changed = withBlocks((blocks) => [
      ...blocks.slice(0, -1),
      { ...blocks.at(-1)!, role: 'note' },
    ]);
    expect(compareBlocks(made.truth, changed, 'en').right).toBe(before.right - 1);
  });

  test('a passage counts as right when it has the text of its row on both sides', () => {
    const passages = made.truth.rows.map(({ role, en, zh }): Passage => {
      const block = (text: string) => ({ id: '', role, text, line: 1 });
      return { id: '', role, score: 1, en: en.map(block), zh: zh.map(block) };
    });
    const all = made.truth.rows.length;
    expect(comparePassages(made.truth, passages)).toEqual({ right: all, all });
    const [first, second, ...rest] = passages;
    const crossed = [{ ...first!, en: second!.en }, { ...second!, en: first!.en }, ...rest];
    expect(comparePassages(made.truth, crossed)).toEqual({ right: all - 2, all });
  });
});
