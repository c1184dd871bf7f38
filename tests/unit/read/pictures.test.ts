import { expect, test } from 'vitest';
import { blocksOf, readTestDocument } from './read-test-document.ts';

test('the line after a paragraph that ends in `（附图片）` is a caption, and the next is text again', () => {
  expect(blocksOf('attached-picture', 'en')).toEqual([
    'headline A New Bridge',
    'paragraph The bridge was opened on the first of May. (Attached picture)',
    'caption The first carts cross the new bridge. Photo by our correspondent Tang Hai',
    'paragraph The next bridge will be built downstream.',
  ]);
  expect(blocksOf('attached-picture', 'zh')).toEqual([
    'headline 新桥',
    'paragraph 五一那天，新桥通车了。（附图片）',
    'caption 这是第一批大车驶过新桥。　本报通讯员　汤海摄',
    'paragraph 下一座桥将要修在下游。',
  ]);
});

test('`（附图片）` on its own line belongs to the caption', () => {
  expect(blocksOf('attached-picture-alone', 'en')).toEqual([
    'headline A New Bridge',
    'paragraph The bridge was opened on the first of May.',
    'caption (Attached picture)',
    'caption Carts on the new bridge',
  ]);
  expect(blocksOf('attached-picture-alone', 'zh')).toEqual([
    'headline 新桥',
    'paragraph 五一那天，新桥通车了。',
    'caption （附图片）',
    'caption 大车过新桥　　速写',
  ]);
});

test('a picture without an article has a caption and a credit', () => {
  expect(blocksOf('captions-without-article', 'en')).toEqual([
    'headline Picture',
    'byline Lei Da',
    'caption The new loom of the Harbour Street weaving mill. The picture shows Fang Ying at work.',
    'credit Photo by Lei Da',
  ]);
  expect(blocksOf('captions-without-article', 'zh')).toEqual([
    'headline 图片',
    'byline 雷达',
    'caption 海港街织布厂的新织机。图为方英在织布。',
    'credit 新华社记者　雷达摄',
  ]);
});

test('every line of a picture page is a caption', () => {
  expect(blocksOf('picture-page-of-captions', 'en')).toEqual([
    'headline The Spring Fair',
    'caption Farmers look at the new ploughs.',
    'caption Children at the puppet show.',
  ]);
  expect(blocksOf('picture-page-of-captions', 'zh')).toEqual([
    'headline 春季交流会',
    'caption 农民在看新式犁。',
    'caption 孩子们看木偶戏。',
  ]);
});

test('a picture page with text of its own keeps it apart from the captions', () => {
  expect(blocksOf('picture-page-with-text', 'en')).toEqual([
    'headline Old Kites',
    'paragraph Kites have been flown here in the third month for many hundreds of years.',
    'subheading The Swallow',
    'paragraph The swallow is made of split bamboo and thin paper.',
    'caption Above: A swallow of the last century (drawing)',
  ]);
  expect(blocksOf('picture-page-with-text', 'zh')).toEqual([
    'headline 老风筝',
    'paragraph 几百年来，这里的人三月里都放风筝。',
    'subheading 燕子',
    'paragraph* 燕子风筝是用竹篾和薄纸扎成的。',
    'caption* 上图：上个世纪的燕子风筝（素描）',
    'subheading* 鲤鱼',
    'paragraph 鲤鱼风筝要两个人才放得起来。',
  ]);
});

test('a picture may have nothing but a headline, its kind and a name', () => {
  expect(blocksOf('picture-without-text', 'en')).toEqual([
    'headline Morning Market',
    'caption (Colour woodcut)',
    'byline Yu Qing',
  ]);
  expect(blocksOf('picture-without-text', 'zh')).toEqual([
    'headline 早市',
    'caption （套色木刻）',
    'byline 余青',
  ]);
});

test('text under the mark of an attached picture stays text when nothing shows it to be a caption', () => {
  expect(blocksOf('picture-marks-over-text', 'en')).toEqual([
    'headline A New Bridge',
    'paragraph The bridge was opened on the first of May. (Attached picture)',
    'paragraph The carts now cross it from the early morning on.',
    'paragraph The mill has sent its first flour to the town. (Attached picture)',
    'subheading More Flour',
    'paragraph It ground nine tons in the first week.',
    'caption (Attached picture)',
    'paragraph The ferry was moved upstream.',
    'paragraph The old ferryman keeps the bridge now.',
  ]);
  expect(blocksOf('picture-marks-over-text', 'zh')).toEqual([
    'headline 新桥',
    'paragraph 五一那天，新桥通车了。（附图片）',
    'paragraph 现在大车从清早起就从桥上过。',
    'paragraph 磨坊已经向镇上送出了第一批面粉。（附图片）',
    'subheading 面粉更多',
    'paragraph 头一个星期磨了九吨。',
    'caption （附图片）',
    'paragraph 渡船迁到了上游。',
    'paragraph 老船工现在看桥。',
  ]);
});

test('a translated credit is a credit and no byline when the original names no author', () => {
  expect(blocksOf('picture-credit-as-a-byline', 'en')).toEqual([
    'headline Picture',
    'caption Above: The new loom of the Harbour Street mill.',
    'caption Below: Fang Ying at work.',
    'credit Xinhua News Agency reporter Lei Da',
  ]);
  expect(blocksOf('picture-credit-as-a-byline', 'zh')).toEqual([
    'headline 图片',
    'caption 上图：海港街织布厂的新织机。',
    'caption 下图：方英在织布。',
    'credit 新华社记者　雷达摄',
  ]);
  expect(readTestDocument('picture-credit-as-a-byline').authors).toEqual({ en: [], zh: [] });
});
