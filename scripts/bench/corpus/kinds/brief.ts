import { titled } from '../pair.ts';
import { createProse } from '../prose.ts';
import { createScene, type Field, type Scene } from '../scene.ts';
import { row, type Row, type Story } from '../story.ts';
import { AGENCY_CREDIT } from '../tables/captions.ts';
import { LEADS } from '../tables/frames.ts';
import { BRIEF_TITLES, HEADLINES } from '../tables/headlines.ts';

const FIELDS: readonly Field[] = ['industry', 'farm', 'service'];

/** One item of its own place and unit: a sub-heading and a short paragraph. */
function item(scene: Scene): Row[] {
  const own = createScene(scene.random, scene.random.pick(FIELDS), scene);
  const prose = createProse(own);
  const text = prose.paragraph(scene.random.between(2, 6), prose.sentence(LEADS));
  return [row('subheading', titled(prose.from(HEADLINES))), row('paragraph', text)];
}

/** News in brief: many small items under a standing headline, which is also the column. */
export function brief(scene: Scene): Story {
  const { random } = scene;
  const title = random.pick(BRIEF_TITLES);
  const rows = Array.from({ length: random.between(4, 8) }, () => item(scene)).flat();
  if (random.chance(0.5)) rows.push(row('credit', AGENCY_CREDIT));
  return { headline: [title], authors: [], column: title.zh, edition: '', rows };
}
