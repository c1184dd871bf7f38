import { join } from 'node:path';
import { Gathering } from './gathering.ts';
import type { TokenList } from './list.ts';
import { forEachToken } from './occurrences.ts';
import type { ArticleRecord } from './record.ts';
import { readRun, writeRun } from './runs.ts';
import { RUN_OCCURRENCES } from './sizes.ts';
import type { Tables } from './tables.ts';

/**
 * Takes records one by one, puts what they say of articles into tables and their tokens into runs.
 *
 * @param scratch - the folder where runs are put when they are full; the last stays in memory
 * @param runSize - how many occurrences of tokens make a run full
 * @returns the runs, each in the order of its tokens
 */
export async function gatherRuns(
  records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>,
  tables: Tables,
  scratch: string,
  runSize = RUN_OCCURRENCES,
): Promise<Iterable<TokenList>[]> {
  const runs: Iterable<TokenList>[] = [];
  let gathering = new Gathering();
  for await (const record of records) {
    gatherTexts(record, 2 * tables.passages, gathering);
    tables.add(record);
    if (gathering.size >= runSize) {
      const path = join(scratch, `${runs.length}`);
      writeRun(path, gathering.lists());
      runs.push(readRun(path));
      gathering = new Gathering();
    }
  }
  return [...runs, gathering.lists()];
}

/** @param firstSide - the English of the record's first passage */
function gatherTexts({ passages }: ArticleRecord, firstSide: number, gathering: Gathering): void {
  for (const [at, text] of passages.flatMap(({ en, zh }) => [en, zh]).entries()) {
    forEachToken(text, (token, position) => {
      gathering.add(token, firstSide + at, position);
    });
  }
}
