import { createProse } from '../prose.ts';
import type { Scene } from '../scene.ts';
import { row, type Row, type Story } from '../story.ts';
import { COLUMNS, LEADS } from '../tables/frames.ts';
import { SUBHEADINGS } from '../tables/headlines.ts';
import { REPRINTS } from '../tables/captions.ts';
import { authors, headline } from './parts.ts';

/** A signed piece in sections with sub-headings, without a dateline. */
export function feature(scene: Scene): Story {
  const { random } = scene;
  const prose = createProse(scene);
  const rows: Row[] = [];
  const paragraphs = (count: number) => {
    for (; count > 0; count--) rows.push(row('paragraph', prose.paragraph(random.between(3, 10))));
  };
  rows.push(row('paragraph', prose.paragraph(random.between(2, 4), prose.sentence(LEADS))));
  paragraphs(random.between(0, 1));
  for (let sections = random.between(2, 6); sections > 0; sections--) {
    rows.push(row('subheading', prose.heading(SUBHEADINGS)));
    paragraphs(random.between(1, 3));
  }
  if (random.chance(0.15)) rows.push(row('credit', prose.from(REPRINTS)));
  return {
    headline: headline(prose, scene),
    authors: authors(scene),
    column: random.chance(0.15) ? random.pick(COLUMNS) : '',
    edition: '',
    rows,
  };
}
