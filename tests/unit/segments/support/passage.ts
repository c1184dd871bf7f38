import type { IdentifiedBlock, Passage, Role } from '../../../../src/archive/model.ts';

/** A made-up passage of blocks that all have one role. */
export function passageOf(
  zh: readonly string[],
  en: readonly string[],
  role: Role = 'paragraph',
  score = 1,
): Passage {
  const block = (text: string): IdentifiedBlock => ({ id: `p-${text}`, role, text, line: 1 });
  return { id: 'p', role, score, zh: zh.map(block), en: en.map(block) };
}
