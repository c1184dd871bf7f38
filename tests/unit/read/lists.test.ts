import { expect, test } from 'vitest';
import { blocksOf } from './read-test-document.ts';

test('slogans, listings and tables are no verse, and none of their lines is a sub-heading', () => {
  expect(blocksOf('slogans-and-listings', 'en')).toEqual([
    'headline The Fair Opens',
    'paragraph The fair opens tomorrow, said the director, and it will stay open for nine days.',
    'paragraph Aim high!',
    'paragraph Work hard!',
    'paragraph Save iron!',
    'paragraph Save coal!',
    'paragraph Old Theatre: The Jade Hairpin',
    'paragraph East Theatre: The Shepherd',
    'paragraph New Cinema: The River',
    'paragraph Red Cliff\t120\t340',
    'paragraph East Dyke\t230\t450',
    'paragraph West Ford\t340\t560',
    'paragraph All three sent more than last year.',
  ]);
  expect(blocksOf('slogans-and-listings', 'zh')).toEqual([
    'headline 交流会开幕',
    'paragraph 交流会主任说，明天就要开幕，一共开九天。',
    'paragraph 力争上游！',
    'paragraph 鼓足干劲！',
    'paragraph 节约钢铁！',
    'paragraph 节约煤炭！',
    'paragraph 老剧场：碧玉簪',
    'paragraph 东剧场：牧羊记',
    'paragraph 新影院：大河',
    'paragraph 红崖　　120　　340',
    'paragraph 东堤　　230　　450',
    'paragraph 西渡　　340　　560',
    'paragraph 三处都比去年送来的多。',
  ]);
});

test('lines of two names are a list', () => {
  expect(blocksOf('lists-of-two-names-a-line', 'en')).toEqual([
    'headline Committee of the Fair',
    'paragraph The members are:',
    'paragraph Wei Guang, Meng Lan (female)',
    'paragraph Luo Ping, Ding Shan',
    'subheading Secretary',
    'paragraph Lin Qiao',
    'paragraph The committee meets tomorrow.',
  ]);
  expect(blocksOf('lists-of-two-names-a-line', 'zh')).toEqual([
    'headline 交流会委员会',
    'paragraph 委员是：',
    'paragraph 魏　光　孟　兰（女）',
    'paragraph 罗　平　　丁　珊',
    'subheading 秘书',
    'paragraph 林　桥',
    'paragraph 委员会明天开会。',
  ]);
});
