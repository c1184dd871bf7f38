import { expect, test } from 'vitest';
import { blocksOf } from './read-test-document.ts';

test('indents of blanks, tabs and full-width spaces mean nothing', () => {
  expect(blocksOf('indents', 'en')).toEqual([
    'headline Five Wells',
    'paragraph The first well was dug in the east village.',
    'paragraph The second well was dug in the west village.',
    'paragraph The third well was dug at the school.',
    'paragraph The fourth well was dug at the mill.',
    'paragraph The fifth well was dug beside the road.',
  ]);
  expect(blocksOf('indents', 'zh')).toEqual([
    'headline 五口井',
    'paragraph 第一口井打在东村，当天就出了水。',
    'paragraph 第二口井打在西村，第三天才出水。',
    'paragraph 第三口井打在学校里。',
    'paragraph 第四口井打在磨坊旁边。',
    'paragraph 第五口井打在大路边上。',
  ]);
});

test('a sub-heading is known by its shape and by the text under it, not by its indent', () => {
  expect(blocksOf('subheadings-at-text-indent', 'en')).toEqual([
    'headline How the Night School Began',
    'paragraph The night school has ninety pupils.',
    'subheading Lamps and Benches',
    'paragraph The lamps came from the mill, and the benches were made by the carpenter.',
    'subheading "Finding a Teacher"',
    'paragraph The bookkeeper taught arithmetic.',
    'subheading Staying the Course',
    'paragraph Nobody has left the school since the winter.',
  ]);
  expect(blocksOf('subheadings-at-text-indent', 'zh')).toEqual([
    'headline 夜校是怎样办起来的',
    'paragraph 夜校现在有九十个学生。',
    'subheading 灯和板凳',
    'paragraph 灯是磨坊借来的，板凳是木匠做的。',
    'subheading “谁来教”',
    'paragraph 会计教算术。',
    'subheading 坚持下去',
    'paragraph 入冬以来没有一个人退学。',
  ]);
});

test('a sub-heading glued to the end of a paragraph is cut off and marked as inferred, a name is not', () => {
  expect(blocksOf('subheadings-glued', 'en')).toEqual([
    'headline Two Ways to Store Grain',
    'paragraph The grain must be dry before it is stored. All the barns were swept.',
    'subheading Ventilate Often',
    'paragraph In good weather the doors are opened for two hours a day.',
  ]);
  expect(blocksOf('subheadings-glued', 'zh')).toEqual([
    'headline 两个保粮办法',
    'paragraph* 入仓以前，粮食一定要晒干，仓库也都打扫过。',
    'subheading* 勤通风',
    'paragraph* 天气好的时候，每天开门两小时。（据当地材料）',
    'subheading* 防虫防鼠',
    'paragraph 仓库四周撒了石灰，三个月没有发现虫害。李正',
  ]);
});

test('lines broken in mid-sentence are joined, English with a blank and Chinese without', () => {
  expect(blocksOf('lines-broken-in-mid-sentence', 'en')).toEqual([
    'headline Mending the Dyke',
    'paragraph* The dyke was mended by three teams, which worked by turns from the first light until the lamps were lit. Each team brought its own tools and carts.',
    'paragraph* The cost was small: the stones came from the Red Cliff quarry near by, and the carts were lent by the town (all twelve of them) without pay.',
    'paragraph* The river rose in July and the dyke held.',
  ]);
  expect(blocksOf('lines-broken-in-mid-sentence', 'zh')).toEqual([
    'headline 修堤',
    'paragraph* 三个队轮流修堤，从天亮一直干到掌灯的时候，每个队都带着自己的工具和大车，没有向别处借过一件。',
    'paragraph* 花钱不多：石头是从附近的采石场运来的，大车是镇上借给的（一共十二辆），没有要钱。',
    'paragraph 七月里河水上涨，堤坝安然无恙。',
  ]);
});

test('news in brief: every item has its own sub-heading', () => {
  expect(blocksOf('news-in-brief', 'en')).toEqual([
    'headline ·News in Brief·',
    'subheading Library Opens in the Evening',
    'paragraph The town library now stays open until ten.',
    'subheading Ferry Gets a New Engine',
    'paragraph The ferry crosses in six minutes instead of eleven.',
    'paragraph It carries thirty carts.',
    'subheading Orchard Sends First Apricots',
    'paragraph Two tons of apricots went to the city on the ninth.',
    'credit (According to Xinhua News Agency)',
  ]);
  expect(blocksOf('news-in-brief', 'zh')).toEqual([
    'headline ·短讯·',
    'subheading 图书馆晚上开放',
    'paragraph 镇图书馆现在开放到晚上十点。',
    'subheading 渡船换了新机器',
    'paragraph 渡船过江从十一分钟缩短到六分钟，一次可以装三十辆大车。',
    'subheading 果园运出第一批杏子',
    'paragraph 九日，两吨杏子运到了城里。',
    'credit （据新华社讯）',
  ]);
});

test('a list of names stays line by line', () => {
  expect(blocksOf('list-of-names', 'en')).toEqual([
    'headline List of the Committee',
    'paragraph Xinhua News Agency, May 11th. The list of the committee is as follows:',
    'subheading Chairman',
    'paragraph Zhou Yan',
    'subheading Members',
    'paragraph Wang Jinhe, Li Wen (female), Zhao Gang, Ma Tao (Hui)',
    'paragraph Sun Yulan (female, Manchu), Qian Min, Hu Ping',
  ]);
  expect(blocksOf('list-of-names', 'zh')).toEqual([
    'headline 委员会名单',
    'paragraph 新华社11日讯　委员会名单如下：',
    'subheading 主席',
    'paragraph 周岩',
    'subheading 委员',
    'paragraph 王金河　李　文（女）　赵刚　马涛（回）',
    'paragraph 孙玉兰（女，满）钱敏　胡平',
  ]);
});

test('items of a list that end in a semicolon are paragraphs', () => {
  expect(blocksOf('list-of-items', 'en')).toEqual([
    'headline Appointments',
    'paragraph The following were appointed:',
    'paragraph Chen Ning as head of the school;',
    'paragraph Wu Guang as head of the clinic;',
    'paragraph Song Tao as head of the library.',
  ]);
  expect(blocksOf('list-of-items', 'zh')).toEqual([
    'headline 任命名单',
    'paragraph 任命：',
    'paragraph 陈宁为学校校长；',
    'paragraph 吴光为医院院长；',
    'paragraph 宋涛为图书馆馆长。',
  ]);
});

test('the halves may have different numbers of paragraphs', () => {
  expect(blocksOf('different-line-counts', 'en')).toEqual([
    'headline A School on the Pasture',
    'paragraph The school moves with the herds. It has a tent, a blackboard and twenty-three pupils.',
    'paragraph In summer it stands by the lake.',
    'paragraph In winter it stands behind the hill.',
  ]);
  expect(blocksOf('different-line-counts', 'zh')).toEqual([
    'headline 牧区小学',
    'paragraph 小学跟着畜群搬家，有一顶帐篷、一块黑板和二十三个学生。夏天在湖边，冬天在山后。',
  ]);
});

test('numerals stay as they are printed', () => {
  expect(blocksOf('odd-numerals', 'en')).toEqual([
    'headline Output of the Paper Mill',
    'paragraph Output reached 113.8% of the plan, and 72.8% of the paper was of the first grade.',
  ]);
  expect(blocksOf('odd-numerals', 'zh')).toEqual([
    'headline 造纸厂的产量',
    'paragraph 产量达到计划的113．8％，一级纸占72 ．8％，比去年增加１２吨。',
  ]);
});

test('Chinese left over in the English is text', () => {
  expect(blocksOf('chinese-in-english', 'en')).toEqual([
    'headline A Chorus of Porters',
    'paragraph The porters of the 西门 station sing at their work.',
    'paragraph They sang "The River" at the spring concert.',
    'paragraph 听众很多。',
  ]);
  expect(blocksOf('chinese-in-english', 'zh')).toEqual([
    'headline 搬运工人大合唱',
    'paragraph 西门车站的搬运工人一面劳动一面唱歌。',
    'paragraph 在春季音乐会上，他们唱了“大河”。',
    'paragraph 听众很多。',
  ]);
});

test('text is never Markdown, HTML or a header', () => {
  expect(blocksOf('marks-of-other-formats', 'en')).toEqual([
    'headline Five Rules of the Workshop',
    'paragraph *Five Rules* of the _workshop_ <b>hang</b> on the wall & are read aloud.',
    'paragraph # 1 is the rule on fire.',
    'paragraph 1. No smoking beside the <hr /> of the lathe.',
    'paragraph - Page: two of the rules is on tools.',
    'paragraph <hr />',
    'paragraph Date: to be settled, says the last line.',
  ]);
  expect(blocksOf('marks-of-other-formats', 'zh')).toEqual([
    'headline 车间的五条规则',
    'paragraph *五条规则*挂在_车间_的墙上，<b>天天</b>都念 & 记住。',
    'paragraph # 一是防火的规则。',
    'paragraph 1. 车床旁边不准吸烟。',
    'paragraph ### 三是爱护工具。',
    'paragraph Original: 最后一条规则的日期还没有定。',
  ]);
});

test('notes and credits tell their role by their own words', () => {
  expect(blocksOf('credit-and-notes', 'en')).toEqual([
    'headline The Weather Station',
    'paragraph The weather station has three people (Note).',
    'note (Note) A fourth came in May.',
    'credit (Originally published in the Lakeside Daily, with some cuts by this newspaper.)',
  ]);
  expect(blocksOf('credit-and-notes', 'zh')).toEqual([
    'headline 气象站',
    'paragraph 气象站有三个人（注）。',
    'note （注）五月里来了第四个人。',
    'credit （原载湖滨日报，本报略有删节。）',
  ]);
});

test('an editor’s note is known with either apostrophe', () => {
  expect(blocksOf('typographic-apostrophes', 'en')).toEqual([
    "headline The Workers' Own Theatre",
    'note Editor’s note: This is the last of three reports.',
    'paragraph The workers’ theatre doesn’t charge for seats.',
  ]);
  expect(blocksOf('typographic-apostrophes', 'zh')).toEqual([
    'headline 工人自己的剧场',
    'note 编者按：这是三篇报道的最后一篇。',
    'paragraph 工人剧场看戏不收钱。',
  ]);
});
