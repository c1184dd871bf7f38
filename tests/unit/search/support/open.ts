import { gunzipSync } from 'node:zlib';
import { CURRENT, readCurrent } from '../../../../src/search/format/files.ts';
import type { ArticleRecord } from '../../../../src/search/index/record.ts';
import { searchIndexFiles } from '../../../../src/search/index/write.ts';
import { answerQuery } from '../../../../src/search/lookup/answer.ts';
import { openIndex } from '../../../../src/search/lookup/open.ts';
import type { IndexReader } from '../../../../src/search/lookup/reader.ts';
import type { Answer, SearchRequest } from '../../../../src/search/model.ts';
import type { Name } from '../../../../src/search/names/name.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';
import { requestOf } from './requests.ts';

/** The files of an index by their paths, as they are published. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** An index that was made of records and is open to questions. */
export interface OpenedIndex {
  files: Files;
  index: IndexReader;
  /** The names of the files that were loaded so far, in that order. */
  loaded: string[];
  search: (text: string, changes?: Partial<SearchRequest>) => Promise<Answer>;
}

export async function openRecords(
  records: readonly ArticleRecord[],
  names: readonly Name[] = [],
): Promise<OpenedIndex> {
  const files = await searchIndexFiles(records, names);
  const { index: digest } = readCurrent(new TextDecoder().decode(files.get(CURRENT)));
  const loaded: string[] = [];
  const index = await openIndex((name) => {
    loaded.push(name);
    return Promise.resolve(gunzipSync(files.get(`${digest}/${name}`)!));
  });
  const search: OpenedIndex['search'] = (text, changes) =>
    answerQuery(index, parseQuery(text), requestOf(text, changes));
  return { files, index, loaded, search };
}
