import { capitalised, joined } from '../pair.ts';
import { createProse } from '../prose.ts';
import type { Scene } from '../scene.ts';
import { row, type Row, type Story } from '../story.ts';
import { FIRST_HALVES, NOTES, POEM_TITLES, SECOND_HALVES } from '../tables/verses.ts';
import { authors } from './parts.ts';

/** A poem, one verse a line, with notes between the verses in some. */
export function poem(scene: Scene): Story {
  const { random } = scene;
  const prose = createProse(scene);
  const noted = random.chance(0.4);
  const rows: Row[] = [];
  for (let verse = 4 * random.between(1, 5); verse > 0; verse--) {
    const first = prose.from(FIRST_HALVES);
    const line = joined({ zh: first.zh, en: `${first.en} ` }, prose.from(SECOND_HALVES));
    const stop = verse % 2 === 0 ? { zh: '，', en: ',' } : { zh: '。', en: '.' };
    rows.push(row('verse', joined(capitalised(line), stop)));
    if (noted && random.chance(0.2)) {
      const note = prose.sentence(NOTES);
      rows.push(row('note', { zh: `（注）${note.zh}`, en: `(Note) ${note.en}` }));
    }
  }
  return {
    headline: [prose.heading(POEM_TITLES)],
    authors: authors(scene).slice(0, 1),
    column: '',
    edition: random.chance(0.3) ? '副刊' : '',
    rows,
  };
}
