import { capitalised, titled, type Pair } from '../pair.ts';
import type { Prose } from '../prose.ts';
import type { Scene } from '../scene.ts';
import { row, type Row } from '../story.ts';
import { CAPTIONS } from '../tables/captions.ts';
import { DECKS, HEADLINES } from '../tables/headlines.ts';
import { person } from '../vocabulary/people.ts';

/** Says that a picture belongs to the article. */
export const PICTURE_MARK: Pair = { zh: '（附图片）', en: '(Attached picture)' };

/** A headline of one to three parts, the main one among them. */
export function headline(prose: Prose, { random }: Scene): Pair[] {
  const above = random.chance(0.45) ? [prose.heading(DECKS)] : [];
  const below = random.chance(0.25) ? [prose.heading(DECKS)] : [];
  return [...above, titled(prose.from(HEADLINES)), ...below];
}

/** One to three names. */
export function authors({ random }: Scene): Pair[] {
  const count = random.chance(0.7) ? 1 : random.chance(0.75) ? 2 : 3;
  return Array.from({ length: count }, () => person(random));
}

/** What a picture shows, and who took it on the same line, as the newspaper often ran them together. */
export function caption(prose: Prose, photographer?: Pair): Row {
  const text = capitalised(prose.from(CAPTIONS));
  if (photographer === undefined) return row('caption', text);
  return row('caption', {
    zh: `${text.zh}新华社记者　${photographer.zh}摄`,
    en: `${text.en} (Xinhua News Agency reporter ${photographer.en})`,
  });
}
