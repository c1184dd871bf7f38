import type { ArticleTable } from '../../format/articles.ts';
import { dateOf } from '../../format/days.ts';

/** The months of an archive. */
export interface Months {
  /** `YYYY-MM`, ascending; only those that have an article. */
  names: string[];
  /** The month of each article, as an index of `names`. */
  of: Uint16Array;
}

/** The months of the articles, which come in the order of their dates. */
export function monthsOf(table: ArticleTable): Months {
  const months = known.get(table) ?? readMonths(table);
  known.set(table, months);
  return months;
}

/** A table does not change, and every answer needs its months. */
const known = new WeakMap<ArticleTable, Months>();

function readMonths({ count, days }: ArticleTable): Months {
  const names: string[] = [];
  const of = new Uint16Array(count);
  for (let article = 0; article < count; article += 1) {
    if (days[article] !== days[article - 1]) {
      const name = dateOf(days[article]!).slice(0, 7);
      if (name !== names.at(-1)) names.push(name);
    }
    of[article] = names.length - 1;
  }
  return { names, of };
}
