import { expect, test } from 'vitest';
import { blocksOf } from './read-test-document.ts';

test('a poem is one block a verse, with its notes between', () => {
  expect(blocksOf('poem-with-notes', 'en')).toEqual([
    'headline Song of the Canal',
    'byline Luo Ping',
    'verse Spring wind blows over the high plain,',
    'verse the canal brings water to the gates of a hundred villages.',
    'verse Men and women carry earth together,',
    'verse (Note) and their songs reach the ridge of the hill.',
    'note (Note) The ridge is the one to the north of the county town.',
    'verse Ten thousand mu of dry land turn to paddy,',
    'verse and the old men say they have never seen such a year.',
  ]);
  expect(blocksOf('poem-with-notes', 'zh')).toEqual([
    'headline 水渠歌',
    'byline 罗平',
    'verse 春风吹上黄土原，渠水流到百村前。',
    'verse 男女老少齐挑土，',
    'verse （注）歌声飞过北山巅。',
    'note* （注）北山在县城以北，当地群众在山上修了蓄水池，今年春天已经放水。',
    'verse 万亩旱田变水田，老人都说好丰年。',
  ]);
});

test('a poem without punctuation is verse when there is nothing else', () => {
  expect(blocksOf('free-verse', 'en')).toEqual([
    'headline The Lamp',
    'byline Shen Lu',
    'verse In the window of the office',
    'verse the lamp is still lit',
    'verse the road outside is white',
    'verse with the first snow',
  ]);
  expect(blocksOf('free-verse', 'zh')).toEqual([
    'headline 灯',
    'byline 沈路',
    'verse 办公室的窗口',
    'verse 灯还亮着',
    'verse 外面的路白了',
    'verse 下着第一场雪',
  ]);
});

test('a prose poem stays a paragraph', () => {
  expect(blocksOf('prose-poem', 'en')).toEqual([
    'headline The Harbour at Dawn',
    'paragraph The ships lie side by side, the gulls turn above the masts, the cranes lift their long arms. Who was awake before the sun? The dockers, who sing as they carry the tea and the cloth.',
  ]);
  expect(blocksOf('prose-poem', 'zh')).toEqual([
    'headline 清晨的港口',
    'paragraph 船靠着船，海鸥绕着桅杆飞，起重机举起长臂。谁比太阳醒得早？是一面扛着茶叶和布匹、一面唱歌的码头工人。',
  ]);
});
