/**
 * Words that the dictionary reads in several ways, with the reading that newspapers mean where a guess
 * from the context has the other: `word reading`, one a line.
 */
const LIST = `
上头 shang4 tou5
下场 xia4 chang3
中共 Zhong1 gong4
东西 dong1 xi5
为人 wei2 ren2
买卖 mai3 mai5
何为 he2 wei2
公差 gong1 cha1
出圈 chu1 juan4
分子 fen4 zi3
分量 fen4 liang5
告诉 gao4 su5
多少 duo1 shao5
大夫 dai4 fu5
大爷 da4 ye5
女人 nu:3 ren2
好处 hao3 chu5
妻子 qi1 zi5
媳妇 xi2 fu5
工夫 gong1 fu5
差事 chai1 shi5
总长 zong3 chang2
把手 ba3 shou5
摆设 bai3 she5
故事 gu4 shi5
散工 san3 gong1
本事 ben3 shi5
生意 sheng1 yi5
私房 si1 fang2
结子 jie1 zi3
背着 bei1 zhe5
脊梁 ji3 liang5
裁缝 cai2 feng5
说法 shuo1 fa5
调拨 diao4 bo1
调配 diao4 pei4
起来 qi3 lai5
铺盖 pu1 gai5
门道 men2 dao5
`;

export const PREFERRED: ReadonlyMap<string, string> = new Map(
  LIST.trim()
    .split('\n')
    .map((line) => {
      const [word, ...syllables] = line.split(' ');
      return [word!, syllables.join(' ')];
    }),
);
