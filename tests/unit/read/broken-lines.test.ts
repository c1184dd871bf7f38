import { expect, test } from 'vitest';
import { blocksOf } from './read-test-document.ts';

test('text in a narrow column is joined, and its sub-headings stay apart', () => {
  expect(blocksOf('narrow-columns', 'en')).toEqual([
    'headline The Lock on the Canal',
    'paragraph* The lock on the canal was finished in the spring, and since then the boats of our Red Cliff no longer wait for the tide.',
    'subheading How the Gates Were Made',
    'paragraph* Carpenters from three villages made all the gates out of old elm, because there was no iron.',
  ]);
  expect(blocksOf('narrow-columns', 'zh')).toEqual([
    'headline 运河上的船闸',
    'paragraph* 运河上的船闸是今年春天修好的，从那以后船只再也不用等潮水了，守闸的魏光就住在闸边的小屋里面。',
    'subheading 闸门是怎样做的',
    'paragraph* 三个村子的木匠用老榆木做了闸门，因为铁还没有运到，大家等不及了。',
  ]);
});

test('an unfinished line is no sub-heading, however short what is left of its sentence', () => {
  expect(blocksOf('lines-broken-at-odd-places', 'en')).toEqual([
    'headline Ten Lamps',
    'paragraph* The pupils of the night school bought ten lamps and mended it.',
    'paragraph* The carpenter said that the benches were for all of us. He sawed them every even-ing.',
    'paragraph* Everybody came on the first evening, and Young Pioneers carried the lamps.',
    'paragraph i. Bring a slate.',
    'paragraph ii. Bring a friend.',
  ]);
  expect(blocksOf('lines-broken-at-odd-places', 'zh')).toEqual([
    'headline 十盏灯',
    'paragraph* 夜校的学生凑钱买了十盏灯，还把旧的那几盏也修好了。',
    'paragraph* 木匠说，板凳是做给大家坐的，不论老人和孩子都可以来。',
    'paragraph* 他每天晚上锯到掌灯以后才回家。',
    'subheading 抓住农闲，办好夜校',
    'paragraph 入冬以前还要添十条板凳。',
  ]);
});

test('a sub-heading may have a comma', () => {
  expect(blocksOf('subheadings-with-commas', 'en')).toEqual([
    'headline How the Dyke Was Mended',
    'subheading Rely on Everyone, and Ask the Old Boatmen First',
    'paragraph The old boatmen knew every soft place in the dyke, and they walked it with the carters for three days before the first cart of stone was tipped.',
    'subheading Stone First, Earth Later',
    'paragraph The stone came from Red Cliff.',
  ]);
  expect(blocksOf('subheadings-with-commas', 'zh')).toEqual([
    'headline 怎样修堤',
    'subheading 依靠大家，首先请老船工出主意',
    'paragraph 老船工知道堤上每一处松软的地方，他们陪着大车工人在堤上走了三天，然后才倒下第一车石头，一处也没有漏掉。',
    'subheading 先运石头，后运泥土',
    'paragraph 石头是从红崖运来的。',
  ]);
});
