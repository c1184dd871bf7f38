import { joined } from '../pair.ts';
import { createProse, type Prose } from '../prose.ts';
import type { Scene } from '../scene.ts';
import { row, type Row, type Story } from '../story.ts';
import { CLOSINGS, LEADS } from '../tables/frames.ts';
import { person } from '../vocabulary/people.ts';
import { dateline } from './dateline.ts';
import { caption, headline, PICTURE_MARK } from './parts.ts';

/** The mark that a picture follows, at the end of the last paragraph or on its own line, and the caption. */
function withPicture(rows: Row[], prose: Prose, { random }: Scene): Row[] {
  const below = caption(prose, person(random));
  if (random.chance(0.5)) return [...rows, row('caption', PICTURE_MARK), below];
  const last = rows.at(-1)!;
  const marked = joined({ zh: last.zh[0]!, en: `${last.en[0]!} ` }, PICTURE_MARK);
  return [...rows.slice(0, -1), row(last.role, marked), below];
}

/** News from one place: a dateline, a lead, what was done, and what comes next. */
export function report(scene: Scene): Story {
  const { random } = scene;
  const prose = createProse(scene);
  const lead = prose.sentence(LEADS);
  const sent = random.chance(0.9) ? dateline(scene) : undefined;
  const opening = sent === undefined ? lead : joined(sent.text, lead);
  const rows = [row('paragraph', prose.paragraph(random.between(2, 5), opening))];
  for (let left = random.between(3, 10); left > 0; left--) {
    rows.push(row('paragraph', prose.paragraph(random.between(3, 10))));
  }
  rows.push(row('paragraph', prose.paragraph(random.between(1, 2), prose.sentence(CLOSINGS))));
  return {
    headline: headline(prose, scene),
    authors: [],
    column: '',
    edition: '',
    origin: sent?.origin,
    rows: random.chance(0.1) ? withPicture(rows, prose, scene) : rows,
  };
}
