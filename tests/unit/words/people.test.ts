import { describe, expect, it } from 'vitest';
import { cut, readWords, wordsOf } from './support/reader.ts';

describe('names of persons are words', () => {
  it.each([
    ['党委副书记陈万邦下到工地', '陈万邦'],
    ['省委书记喻屏作了报告', '喻屏'],
    ['例如，肖功顺小组很好', '肖功顺'],
    ['新华社记者王平摄', '王平'],
    ['自从社员王毅回来以后', '王毅'],
    ['厂长欧阳惠林说', '欧阳惠林'],
  ])('after a post or before a title: %s', (text, name) => {
    expect(cut(text)).toContain(name);
  });

  it('in a list', () => {
    expect(cut('工人李明华、王志强、赵福明参加了会议')).toEqual(
      expect.arrayContaining(['李明华', '王志强', '赵福明']),
    );
  });

  it('wherever else the article has them', () => {
    expect(
      cut('书记陈万邦来了。陈万邦同大家一起劳动').filter((word) => word === '陈万邦'),
    ).toHaveLength(2);
  });

  it.each([
    ['书记高度评价', '高度'],
    ['党员方面', '方面'],
    ['社员于春耕以前', '春耕'],
    ['包加强小组领导', '加强'],
    ['代表石家庄市', '石家庄市'],
  ])('but not where they would take a word apart: %s', (text, word) => {
    expect(cut(text)).toContain(word);
  });

  it('are spelt with capitals, surname and given name apart', () => {
    const word = wordsOf('厂长华万安说').words.find(({ text }) => text === '华万安');
    expect(word).toMatchObject({ pinyin: "Huà Wàn'ān", glosses: ['name of a person'] });
  });

  it('are known from the byline, short ones only there', () => {
    const text = { role: 'paragraph' as const, line: 1 };
    const { words, blocks } = readWords({
      authors: ['陈心海', '石在'],
      blocks: [
        { ...text, id: 'a', role: 'byline', text: '陈心海　石在' },
        { ...text, id: 'b', text: '陈心海说，基石在这里' },
      ],
    });
    const cutOf = (id: string) =>
      blocks[id]!.flatMap((part) => (part < 0 ? [] : words[part]!.text));
    expect(cutOf('a')).toEqual(['陈心海', '石在']);
    expect(cutOf('b')).toEqual(['陈心海', '说', '基石', '在', '这里']);
  });
});
