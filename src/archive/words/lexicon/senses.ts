/**
 * Which sense of a word newspapers of the fifties usually mean, where the dictionary names another
 * first: the word, and how the glosses begin that are to come first, with `|` between.
 */
const LIST = `
上 (noun suffix) on|(directional complement) up|to climb
下 down|below|to go down
中 within
里 inside|interior
内 inside|within
外 outside
后 after|behind
时 when|time
间 between|room
为 for|because of|to act as|to be|as (in
被 used to indicate passive
把 (used to put the object
将 will|(introduces object
由 by; via|from|(before a noun
从 from
向 towards
往 to|towards
按 according to
以 by means of|in order to|according to
于 in; at
与 and
同 with|together
对 towards; at|concerning|to treat
比 (followed by a noun|to compare
除 except|besides
沿 along
朝 facing
凭 to rely on|on the basis of
叫 to call|to be called|to order
让 to let|to have sb
令 to order|to cause
使 to make|to cause
等 and so on|to wait
所 particle|that which|place
而 and|but (not)
并 and|furthermore|(not) at all
且 and
却 but
才 then and only then|only|just now
便 equivalent to
即 namely|at once
曾 once
刚 just
共 together|total|altogether
可 can|to approve|but
该 the above-mentioned|should
应 should
当 to act as|when
得 structural
起 to rise|to start
出 to go out|(used after a verb
要 need to|to want|will
会 can|meeting|to meet
好 good|appropriate
再 again|then (after
项 item|classifier for principles
条 item|clause|strip
股 strand|classifier for sudden|section
级 level
片 area|thin piece|a slice
段 section
次 classifier|time
名 classifier|name
台 classifier|platform
号 number|ordinal|day of
家 home|family|classifier
制 system|to control
机 (bound form) machine
表 a table|a meter|to show
电 electricity|electric|phone call or telegram
元 currency
场 large place|stage
委 committee
修 to repair|to build
带 to take along|to lead|to bring|zone
排 to drain|a row
包 to take charge|to contract
派 to send
产 to produce
合 to fit|to join
差 not up to standard|to fall short
载 to carry (i.e.
略 (bound form before|brief
看 to see|to read
走 to go|to walk
原 original
无 not to have|without
长 long|chief
点 point
面 surface|side|face
扣 to fasten
环 (chain) link|link
搞 to do
打 to hit
发 to send out|to issue
单位 work unit|unit (group
革命 revolution
运动 campaign|movement|exercise
发动 to mobilize|to arouse
水平 a standard
路线 political line|route
机动 flexible|adaptable|motorized
骨干 (fig.) backbone
作为 as|to regard as|conduct
环节 link
作用 action; function|impact
国家 state
思想 ideology|idea
反映 to report|to reflect|(fig.) to report
指示 directives|instructions
群众 the masses
大队 production brigade
典型 typical|model
教训 lesson|a bitter lesson
任务 task|mission
情况 situation|circumstances
态度 attitude
结果 outcome|in the end
活动 activity|to move
经过 to go through|process
领导 leadership|to lead|leader
生产 to produce|production
工作 work|to work
劳动 physical labor|work
业务 professional work|business
制度 system
现场 (on) the spot
临时 temporary
突破 to break through
酝酿 to mull over|to hold exploratory
布置 to arrange|to assign
代表 representative|delegate
检查 to inspect|to examine|inspection
支援 to support|support
动员 to mobilize
建设 to build|construction
解放 to liberate|liberation
服务 to serve|service
斗争 struggle|a struggle
矛盾 contradiction
觉悟 consciousness|awareness
先进 meritorious|sophisticated
落后 backward|to fall behind
下放 to demote
分子 member of
指标 (production) target
关系 relation
组织 to organize|organization
`;

const SENSES = new Map(
  LIST.trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1).split('|')];
    }),
);

/** The glosses of a word with those first that newspapers usually mean; all others keep their order. */
export function usualFirst(word: string, glosses: readonly string[]): readonly string[] {
  const senses = SENSES.get(word);
  if (!senses) return glosses;
  const first = senses.flatMap((sense) => glosses.find((gloss) => gloss.startsWith(sense)) ?? []);
  return [...new Set([...first, ...glosses])];
}
