import { formsOf } from './forms.ts';
import type { Query } from './model.ts';

/**
 * Characters that GB 2312 has for a surname or a rare sense, although simplified text writes
 * another in their common one: 後 for 后, 於 for 于.
 */
const TRADITIONAL_IN_GB2312 = '乾菸薹拚捱摺吒後徵夥榘於袷麴醣麽';

let simplifiedCharacters: ReadonlySet<string> | undefined;

/**
 * True when a text holds a Chinese character that simplified text may write differently; only then
 * is the table of traditional characters needed.
 *
 * Simplified characters are those of GB 2312-80, which every text decoder knows by heart.
 */
export function mayBeTraditional(text: string): boolean {
  simplifiedCharacters ??= new Set(
    gb2312().filter((char) => !TRADITIONAL_IN_GB2312.includes(char)),
  );
  const characters = text.match(/\p{Unified_Ideograph}/gu) ?? [];
  return characters.some((char) => !simplifiedCharacters!.has(char));
}

/**
 * Lets every part of a query be found in simplified characters as well.
 *
 * @param simplify - from traditional to simplified characters; other text comes back unchanged
 */
export function withSimplified(query: Query, simplify: (text: string) => string): Query {
  const parts = query.parts.map((part) => {
    if (!mayBeTraditional(part.source)) return part;
    const plain = part.source.normalize('NFKC');
    const simplified = simplify(plain);
    if (simplified === plain) return part;
    const forms = [...part.forms, ...formsOf(simplified, part.quoted)];
    return { ...part, simplified, forms };
  });
  return { ...query, parts };
}

/** The Chinese characters of GB 2312-80: rows 16 to 87 of its table of 94 by 94. */
function gb2312(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  }
  return Array.from(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}
