import { describe, expect, it } from 'vitest';
import { pinyinOf, wordAlone } from './support/reader.ts';

describe('a character alone is read by what stands around it', () => {
  it.each([
    ['参加种“试验田”', 'zhòng'],
    ['这种办法', 'zhèzhǒng'],
    ['两种作风', 'zhǒng'],
    ['迅速地推行', 'de'],
    ['这块地很好', 'dì'],
    ['完成得很好', 'de'],
    ['我们还得努力', 'děi'],
    ['车间工长以上', 'zhǎng'],
    ['全长八十公里', 'quáncháng'],
    ['平均只达到98％', 'zhǐ'],
    ['三只船', 'zhī'],
    ['把他调去当组长', 'diào'],
    ['完成了任务', 'le'],
    ['“完成任务”了。', 'le'],
    ['克服得了。', 'liǎo'],
    ['以农业为基础', 'wéi'],
    ['为群众着想', 'wèi'],
    ['图为老工人在操作', 'wéi'],
    ['应政府的邀请', 'yìng'],
    ['黑夜当白天', 'dàng'],
    ['把工人当主人', 'dàng'],
    ['三间草房', 'jiān'],
    ['山地上，间种了绿豆', 'jiàn'],
    ['先后到过小屯', 'guo'],
    ['十三万多担', 'dàn'],
    ['“又快又好”地发展', 'de'],
    ['质量合格率', 'lǜ'],
    ['这样的地方', 'dìfang'],
    ['地方党委', 'dìfāng'],
  ])('%s: %s', (text, reading) => {
    expect(pinyinOf(text).split(' ')).toContain(reading);
  });
});

describe('a word has the reading', () => {
  it.each([
    ['干部', 'gànbù'],
    ['东西', 'dōngxi'],
    ['朝阳', 'cháoyáng'],
    ['人民日报', 'Rénmín Rìbào'],
    ['新华社', 'Xīnhuáshè'],
    ['中共', 'Zhōnggòng'],
    ['星期一', 'xīngqīyī'],
  ])('of the dictionary, common words before names: %s %s', (word, pinyin) => {
    expect(wordAlone(word).pinyin).toBe(pinyin);
  });

  it('of the glossary when it is a term, and its parts’ when it is another form of one', () => {
    expect(wordAlone('四包一交').pinyin).toBe('sì bāo yī jiāo');
    expect(wordAlone('解刮麻雀').pinyin).toBe('jiě guā máquè');
  });

  it.each([
    ['长沙', 'Chángshā'],
    ['沈阳市', 'Shěnyáng Shì'],
    ['吴桥县', 'Wúqiáo Xiàn'],
  ])('that gives its English name when it is a place: %s %s', (name, pinyin) => {
    expect(wordAlone(name).pinyin).toBe(pinyin);
  });
});
