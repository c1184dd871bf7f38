import { createProse } from '../prose.ts';
import type { Scene } from '../scene.ts';
import type { Story } from '../story.ts';
import { person } from '../vocabulary/people.ts';
import { caption, headline } from './parts.ts';

/** Captions without an article. Most are called only 图片, so that titles repeat within a day. */
export function picture(scene: Scene): Story {
  const { random } = scene;
  const prose = createProse(scene);
  const photographer = person(random);
  const alone = random.chance(0.7);
  const [main] = headline(prose, scene).slice(-1);
  const title = alone
    ? { zh: '图片', en: 'Picture' }
    : { zh: `${main!.zh}（图片）`, en: `${main!.en} (Pictures)` };
  const captions = alone ? 1 : random.between(2, 5);
  return {
    headline: [title],
    authors: alone ? [photographer] : [],
    column: '',
    edition: '',
    rows: Array.from({ length: captions }, (_, at) =>
      caption(prose, at === captions - 1 ? photographer : undefined),
    ),
  };
}
