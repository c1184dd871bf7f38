import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerArticle } from '../../../src/archive/ledger/row.ts';
import { mergeLedger } from '../../../src/archive/ledger/write-ledger.ts';
import { compareArticleIds } from '../../../src/archive/naming/article-id.ts';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { formatLedger, parseLedger } from './ledger-text.ts';

const HEADER = 'article\tpassage\tstate\tto\n';
const A = '1957-01-30-p2-shenru';
const B = '1957-01-30-p10-youhao';

/** What is wrong with a ledger that consists of the header and these lines. */
function problemsOf(...lines: string[]): string[] {
  return parseLedger(HEADER + lines.join(''), 'ledger.tsv').problems.map(formatProblem);
}

test('a ledger is read article by article, each row with its line', () => {
  const text = `${HEADER}${A}\tp1111111\tlive\t\n${A}\tp2222222\talias\tp1111111\n${B}\tp1111111\tlive\t\n`;
  expect(parseLedger(text, 'ledger.tsv')).toEqual({
    articles: [
      {
        article: A,
        rows: [
          { passage: 'p1111111', state: 'live', to: '', line: 2 },
          { passage: 'p2222222', state: 'alias', to: 'p1111111', line: 3 },
        ],
      },
      { article: B, rows: [{ passage: 'p1111111', state: 'live', to: '', line: 4 }] },
    ],
    problems: [],
  });
});

test('a ledger without rows and one with Windows line ends are read', () => {
  expect(parseLedger(HEADER, 'l')).toEqual({ articles: [], problems: [] });
  const windows = `${HEADER}${A}\tp1111111\tlive\t\n`.replaceAll('\n', '\r\n');
  expect(parseLedger(windows, 'l').problems).toEqual([]);
  expect(parseLedger(windows, 'l').articles[0]?.rows[0]?.to).toBe('');
});

describe('a ledger is refused when', () => {
  const live = (passage: string, article = A) => `${article}\t${passage}\tlive\t\n`;

  test.each(['', 'article passage state to\n', live('p1111111')])('its header is “%s”', (text) => {
    expect(parseLedger(text, 'ledger.tsv').problems.map(formatProblem)).toEqual([
      'ledger.tsv:1:1 LEDGER_HEADER_WRONG The first line is not “article passage state to” with tabs between; put it back.',
    ]);
  });

  test('a row has too few or too many columns', () => {
    expect(
      problemsOf(`${A}\tp1111111\tlive\n`, '\n', `${live('p1111111').trimEnd()}\t\t\n`),
    ).toEqual([
      'ledger.tsv:2:1 LEDGER_COLUMNS_WRONG The row does not have 4 columns but 3; put single tabs between them.',
      'ledger.tsv:3:1 LEDGER_COLUMNS_WRONG The row does not have 4 columns but 1; put single tabs between them.',
      'ledger.tsv:4:1 LEDGER_COLUMNS_WRONG The row does not have 4 columns but 5; put single tabs between them.',
    ]);
  });

  test('a column holds what it cannot hold', () => {
    expect(
      problemsOf(
        'nonsense\tp1111111\tlive\t\n',
        `${A}\tp1\tlive\t\n`,
        `${A}\tp1111111-1\tlive\t\n`,
        `${A}\tp111111u\tlive\t\n`,
        `${A}\tp1111111\tdead\t\n`,
        `${A}\tp1111111\tlive\tp2222222\n`,
      ),
    ).toEqual([
      'ledger.tsv:2:1 LEDGER_ARTICLE_BAD “nonsense” is not the id of an article; write it as YYYY-MM-DD-pN-SLUG.',
      'ledger.tsv:3:22 LEDGER_PASSAGE_BAD “p1” is not the id of a passage (p and 7 characters, perhaps with -2, -3 …); restore the row.',
      'ledger.tsv:4:22 LEDGER_PASSAGE_BAD “p1111111-1” is not the id of a passage (p and 7 characters, perhaps with -2, -3 …); restore the row.',
      'ledger.tsv:5:22 LEDGER_PASSAGE_BAD “p111111u” is not the id of a passage (p and 7 characters, perhaps with -2, -3 …); restore the row.',
      'ledger.tsv:6:31 LEDGER_STATE_UNKNOWN “dead” is not a state; write live, alias or gone.',
      'ledger.tsv:7:36 LEDGER_TO_UNEXPECTED Passage p1111111 is live, so “p2222222” cannot stand in its last column; remove it.',
    ]);
  });

  test('an alias leads to nothing, to itself, to another alias or to a passage that is gone', () => {
    expect(
      problemsOf(
        live('p1111111'),
        `${A}\tp2222222\talias\t\n`,
        `${A}\tp3333333\talias\tp9999999\n`,
        `${A}\tp4444444\talias\tp4444444\n`,
        `${A}\tp5555555\talias\tp6666666\n`,
        `${A}\tp6666666\tgone\tp5555555\n`,
        `${A}\tp7777777\tgone\tp1111111\n`,
      ),
    ).toEqual([
      'ledger.tsv:3:1 LEDGER_TO_UNKNOWN Passage p2222222 (alias) leads to “”, which the ledger does not have for this article; name a live passage.',
      'ledger.tsv:4:1 LEDGER_TO_UNKNOWN Passage p3333333 (alias) leads to “p9999999”, which the ledger does not have for this article; name a live passage.',
      'ledger.tsv:5:1 LEDGER_TO_NOT_LIVE Passage p4444444 (alias) leads to p4444444, which is not live itself; name a live passage.',
      'ledger.tsv:6:1 LEDGER_TO_NOT_LIVE Passage p5555555 (alias) leads to p6666666, which is not live itself; name a live passage.',
      'ledger.tsv:7:1 LEDGER_TO_NOT_LIVE Passage p6666666 (gone) leads to p5555555, which is not live itself; name a live passage.',
    ]);
  });

  test('an alias leads to a passage of another article', () => {
    expect(problemsOf(live('p1111111'), `${B}\tp2222222\talias\tp1111111\n`)).toEqual([
      'ledger.tsv:3:1 LEDGER_TO_UNKNOWN Passage p2222222 (alias) leads to “p1111111”, which the ledger does not have for this article; name a live passage.',
    ]);
  });

  test('a passage has two rows', () => {
    expect(problemsOf(live('p1111111'), live('p1111111'))).toEqual([
      'ledger.tsv:3:1 LEDGER_ROW_REPEATED Passage p1111111 has a row already, in line 2; keep one of the two.',
    ]);
  });

  test('articles are out of order, or the rows of one stand in two places', () => {
    expect(problemsOf(live('p1111111', B), live('p1111111', A), live('p2222222', B))).toEqual([
      `ledger.tsv:3:1 LEDGER_ORDER_WRONG Article ${A} stands after ${B}; sort by date, page and slug of the article.`,
    ]);
    expect(problemsOf(live('p1111111', A), live('p1111111', B), live('p2222222', A))).toEqual([
      `ledger.tsv:4:1 LEDGER_ORDER_WRONG Article ${A} stands after ${B}; sort by date, page and slug of the article.`,
    ]);
  });
});

const anyPassage = fc
  .stringMatching(/^[0-9a-hjkmnp-tv-z]{7}$/u)
  .chain((hash) => fc.constantFrom(`p${hash}`, `p${hash}-2`, `p${hash}-17`));

/** Rows without contradictions: each that is not live leads to the first, which is. */
const anyRows = fc
  .uniqueArray(fc.tuple(anyPassage, fc.constantFrom('live', 'alias', 'gone')), {
    minLength: 1,
    selector: ([passage]) => passage,
  })
  .map((pairs) =>
    pairs.map(([passage, state], index) =>
      index === 0 || state === 'live'
        ? { passage, state: 'live' as const, to: '', line: 0 }
        : { passage, state: state, to: pairs[0]![0], line: 0 },
    ),
  );

const anyArticleId = fc
  .tuple(
    fc.integer({ min: 10, max: 28 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('a', 'b'),
  )
  .map(([day, page, slug]) => `1957-06-${day}-p${page}-${slug}`);

const anyLedger = fc
  .uniqueArray(fc.record({ article: anyArticleId, rows: anyRows }), {
    selector: ({ article }) => article,
  })
  .map((articles) => articles.sort((a, b) => compareArticleIds(a.article, b.article)));

const withoutLines = (articles: LedgerArticle[]) =>
  articles.map(({ article, rows }) => ({
    article,
    rows: rows.map((row) => ({ ...row, line: 0 })),
  }));

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyLedger, (ledger) => {
      const { articles, problems } = parseLedger(formatLedger(ledger), 'ledger.tsv');
      expect(problems).toEqual([]);
      expect(withoutLines(articles)).toEqual(ledger);
    }),
  );
});

test('merging changes the rows of the named articles and keeps all others, in order', () => {
  fc.assert(
    fc.property(anyLedger, anyLedger, (ledger, changes) => {
      const changed = new Map(changes.map(({ article, rows }) => [article, rows]));
      const wanted = new Map([...ledger, ...changes].map(({ article, rows }) => [article, rows]));
      const merged = [...mergeLedger(ledger, changed)];
      expect(new Map(merged.map(({ article, rows }) => [article, rows]))).toEqual(wanted);
      expect(parseLedger(formatLedger(merged), 'ledger.tsv').problems).toEqual([]);
    }),
  );
});
