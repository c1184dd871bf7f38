import { expect, test } from 'vitest';
import { blocksOf } from './read-test-document.ts';

test('the greeting, the signature and the date of a letter are no sub-headings of what follows', () => {
  expect(blocksOf('letter-with-reply', 'en')).toEqual([
    'headline Letters from Readers',
    'paragraph Comrade Editor:',
    'paragraph The well of our street has had no rope since March.',
    'paragraph With greetings!',
    'paragraph Wei Guang, carter of the East Dyke',
    'paragraph May 10, 1959',
    'paragraph The editor replies that a rope was bought on the eleventh.',
    'subheading Boats and Bells',
    'paragraph The ferry rings its bell before it leaves.',
    'paragraph Respectfully,',
    'paragraph Meng Lan',
    'paragraph Red Cliff Village',
    'paragraph May 11',
    'subheading Why We Print These Letters',
    'paragraph They help the town to mend what is broken.',
  ]);
  expect(blocksOf('letter-with-reply', 'zh')).toEqual([
    'headline 读者来信',
    'paragraph 编辑同志：',
    'paragraph 我们街上的水井从三月起就没有绳子。',
    'paragraph 此致',
    'paragraph 敬礼！',
    'paragraph 东堤大车工人　魏光',
    'paragraph 一九五九年五月十日',
    'paragraph 编者答复：十一日已经买了绳子。',
    'subheading 船和钟',
    'paragraph 渡船开船以前先打钟。',
    'paragraph 敬礼',
    'paragraph 孟兰',
    'paragraph 红崖村',
    'paragraph 五月十一日',
    'subheading 为什么登这些信',
    'paragraph 它们帮助镇上改正缺点。',
  ]);
});
