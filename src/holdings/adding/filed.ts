import type { Document } from '../../archive/model.ts';
import { gramsOf, similarity } from '../../archive/ledger/similarity.ts';
import { parseArticleId } from '../../archive/naming/article-id.ts';
import { textKey } from '../articles/fingerprint.ts';
import { readFiled } from '../articles/sources.ts';
import type { Place } from '../files/places.ts';

/** What has to be known of the filed articles when documents are added. */
export interface Filed {
  content: Place;
  ids: ReadonlySet<string>;
  /** The article that has a Chinese text, by the text's fingerprint. */
  byText: ReadonlyMap<string, string>;
}

/** Reads all filed documents, one at a time. Those that cannot be read have no text to compare. */
export function readFiledTexts(content: Place, ids: readonly string[]): Filed {
  const byText = new Map<string, string>();
  for (const id of ids) {
    const { document } = readFiled(content, id);
    if (document) byText.set(textKey(document), id);
  }
  return { content, ids: new Set(ids), byText };
}

/** An article that a document may be a new version of. */
export interface Candidate {
  id: string;
  /** How similar the Chinese texts are, 0 to 1. */
  similarity: number;
}

/** The articles of a document's date and page, the most similar first. */
export function candidatesFor({ content, ids }: Filed, document: Document): Candidate[] {
  const grams = gramsOf(chineseText(document), 'zh');
  const sameDay = [...ids].filter((id) => {
    const name = parseArticleId(id);
    return name?.date === document.date && name.page === document.page;
  });
  return sameDay
    .map((id) => {
      const { document: other } = readFiled(content, id);
      return { id, similarity: other ? similarity(grams, gramsOf(chineseText(other), 'zh')) : 0 };
    })
    .sort((a, b) => b.similarity - a.similarity);
}

function chineseText(document: Document): string {
  return document.blocks.zh.map(({ text }) => text).join('');
}
