import { bytes, count, memory, share, time } from '../../figures.ts';
import type { Verdict } from '../../verdict.ts';
import { isExact } from '../agreement.ts';
import type { Weight } from '../measuring/weigh.ts';
import { KINDS, type Kind } from '../questions/question.ts';
import type { Measured } from '../run.ts';

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  chinese: 'runs of 1 to 8 Chinese characters',
  english: 'English words and phrases',
  mixed: 'Chinese and English together',
};

/** Bounds in bytes, milliseconds and MB. */
const BOUNDS = { first: 300e3, later: 80e3, median: 40, p95: 120, block: 50, memory: 4000 };

/** Every figure that has a bound, and those that are printed beside them. */
export function verdictsOf(measured: Measured): Verdict[] {
  const { first, later, times, blocks, indexing, size } = measured.site;
  const { warm, cold, typed } = times;
  const block = Math.max(...blocks.map(({ ms }) => ms));
  return [
    ...KINDS.map((kind) => exactness(measured, kind)),
    {
      figure: 'first search of a visit, everything included: median, 95 %, most',
      bound: 'at most 300 KB',
      measured: [first.median, first.p95, first.max].map(bytes).join(', '),
      holds: first.max <= BOUNDS.first,
    },
    {
      figure: 'later query: median, 95 %, most',
      bound: 'median at most 80 KB',
      measured: [later.median, later.p95, later.max].map(bytes).join(', '),
      holds: later.median <= BOUNDS.later,
    },
    partsOf('first', first.parts),
    partsOf('later', later.parts),
    {
      figure: 'query sent until first hits painted, warm: median, 95 %',
      bound: 'at most 40 ms, 120 ms',
      measured: [warm.painted.median, warm.painted.p95].map(time).join(', '),
      holds: warm.painted.median <= BOUNDS.median && warm.painted.p95 <= BOUNDS.p95,
    },
    {
      figure: 'the same for a query that is new: median, 95 %',
      bound: '',
      measured: [cold.painted.median, cold.painted.p95].map(time).join(', '),
    },
    {
      figure: 'the same after the last letter typed, the pause included: median, 95 %',
      bound: '',
      measured: [typed.painted.median, typed.painted.p95].map(time).join(', '),
    },
    {
      figure: `longest block of the main thread while typing ${blocks.length} words of 12 letters`,
      bound: 'under 50 ms',
      measured: time(block),
      holds: block < BOUNDS.block,
    },
    { figure: 'indexing: time, peak memory', bound: '', measured: makingText(indexing) },
    { figure: 'size of the index', bound: '', measured: bytes(size) },
    ...building(measured),
  ];
}

function partsOf(which: string, { page, index, articles }: Weight): Verdict {
  return {
    figure: `${which}, on average: page with its scripts, index, texts of hits`,
    bound: '',
    measured: [page, index, articles].map(bytes).join(', '),
  };
}

function exactness({ site }: Measured, kind: Kind): Verdict {
  const found = site.passagesFound[kind];
  return {
    figure: `recall and precision, ${count(found.questions)} × ${KIND_NAMES[kind]}`,
    bound: '1.000 and 1.000',
    measured: `${share(found.recall)} and ${share(found.precision)}`,
    holds: isExact(found) && isExact(site.articlesFound[kind]) && site.miscounted === 0,
  };
}

function building({ building: made }: Measured): Verdict[] {
  if (!made) return [];
  return [
    {
      figure: 'building the whole site: time, peak memory',
      bound: 'under 4 GB',
      measured: makingText(made),
      holds: made.peak < BOUNDS.memory,
    },
  ];
}

function makingText({ ms, peak }: { ms: number; peak: number }): string {
  return `${time(ms)}, ${memory(peak)}`;
}
