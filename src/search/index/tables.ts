import { encodeArticles, type ArticleTable } from '../format/articles.ts';
import { dayOf } from '../format/days.ts';
import { encodeEntries } from '../format/entries.ts';
import { ARTICLES, entriesFile, headsFile } from '../format/files.ts';
import { encodeHeads, HEADS_PER_PACK, type Head } from '../format/heads.ts';
import { NAMED_FACETS, type NamedFacet } from '../model.ts';
import type { Name } from '../names/name.ts';
import type { IndexFile } from './pack.ts';
import type { ArticleRecord } from './record.ts';

/** What the table of articles has of one of them. */
interface Row {
  passages: number;
  day: number;
  page: number;
  column: number;
}

/** What the index knows of articles besides their texts; nothing of a record is kept as it is. */
export class Tables {
  readonly #rows: Row[] = [];
  readonly #columns = new Map<string, number>();
  readonly #entries: Record<NamedFacet, Map<string, number[]>>;
  readonly #heads: Uint8Array[] = [];
  #pack: Head[] = [];
  #passages = 0;

  /** @param names - of the gazetteer and of the glossary, in their order */
  constructor(names: readonly Name[]) {
    const noArticles = (facet: NamedFacet) =>
      new Map(names.filter(({ kind }) => kind === facet).map(({ id }) => [id, []]));
    this.#entries = { places: noArticles('places'), terms: noArticles('terms') };
  }

  /** How many articles have been added. */
  get articles(): number {
    return this.#rows.length;
  }

  /** How many passages these have. */
  get passages(): number {
    return this.#passages;
  }

  /** Adds the next article. */
  add({ id, date, page, column, place, headline, passages, ...named }: ArticleRecord): void {
    const article = this.articles;
    this.#passages += passages.length;
    this.#rows.push({
      passages: passages.length,
      day: dayOf(date),
      page,
      column: getOrSet(this.#columns, column, () => this.#columns.size),
    });
    for (const facet of NAMED_FACETS) {
      for (const entry of new Set(named[facet])) {
        getOrSet(this.#entries[facet], entry, () => []).push(article);
      }
    }
    this.#pack.push({ article: id, place, headline });
    if (this.#pack.length === HEADS_PER_PACK) this.#closePack();
  }

  /** The files that say all this. */
  *files(): Generator<IndexFile> {
    yield { name: ARTICLES, bytes: encodeArticles(tableOf(this.#rows, [...this.#columns.keys()])) };
    for (const facet of NAMED_FACETS) {
      const entries = [...this.#entries[facet]]
        .filter(([, articles]) => articles.length > 0)
        .map(([id, articles]) => ({ id, articles: Uint32Array.from(articles) }));
      yield { name: entriesFile(facet), bytes: encodeEntries(facet, entries) };
    }
    if (this.#pack.length > 0) this.#closePack();
    for (const [pack, bytes] of this.#heads.entries()) yield { name: headsFile(pack), bytes };
  }

  #closePack(): void {
    this.#heads.push(encodeHeads(this.#pack, this.#heads.length));
    this.#pack = [];
  }
}

function tableOf(rows: readonly Row[], columnNames: string[]): ArticleTable {
  const firstPassage = new Uint32Array(rows.length + 1);
  for (const [at, { passages }] of rows.entries()) {
    firstPassage[at + 1] = firstPassage[at]! + passages;
  }
  return {
    count: rows.length,
    firstPassage,
    days: Int32Array.from(rows, ({ day }) => day),
    pages: Uint32Array.from(rows, ({ page }) => page),
    columns: Uint32Array.from(rows, ({ column }) => column),
    columnNames,
  };
}

function getOrSet<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
