import { pairs } from '../pair.ts';

/** What came of it: a clause to end a sentence with, after a comma. */
export const RESULTS = pairs(`
使产量逐月上升，质量迅速提高 | so that output and quality rose
大大鼓舞了群众的劳动热情 | which greatly encouraged the masses
进一步密切了干部和群众的联系 | which brought cadres and masses closer
工作效率提高了{percent} | and efficiency rose by {percent}
节约资金{money}元 | saving {money} yuan
受到了群众的热烈欢迎 | and was warmly welcomed
出现了互相学习、你追我赶的新气象 | and a new spirit of learning and catching up appeared
取得了领导工作的主动权 | gaining the initiative in leadership
改变了过去忙乱被动的局面 | ending the old rush and passivity
为今后的工作打下了良好的基础 | laying a good foundation for later work
把落后的{group}变成了先进单位 | and turned backward {group} into an advanced unit
解决了{few}个长期没有解决的问题 | solving {few} long-standing problems
增强了大家克服困难的信心 | which strengthened confidence
成本比去年同期降低{portion} | and costs fell {portion} from a year before
大家都说这个办法好 | and all called the method good
使干部由外行逐步变成内行 | and cadres slowly became experts
基本上满足了当地的需要 | and basically met local needs
其中以{group}的成绩最为显著 | {group} doing best of all
使{exact}人掌握了新的技术 | giving {exact} people a new skill
保证了生产持续跃进 | which kept the leap going
劳动生产率提高{times}倍 | and productivity rose {times} times
消除了人们的种种顾虑 | and removed all doubts
`);

/** What came of it, by field. */
export const FIELD_RESULTS = {
  industry: pairs(`
合格率达到{share} | and {share} passed inspection
实现了连续两月无废品 | with no rejects for two months
全年可以节省{material}{exact}吨 | which will save {exact} tons of {material} a year
机器开动率上升到{share} | and machine running time rose to {share}
全部指标都提前{few}天完成 | and all targets were met {few} days early
  `),
  farm: pairs(`
平均亩产达到{exact}斤 | and the yield reached {exact} jin a mu
庄稼长得一片葱绿，丰收在望 | and the green crops promised a good harvest
比{year}增产{percent} | {percent} above {year}
保证了{exact}亩农田及时播种 | so that {exact} mu were sown in time
每户平均增加收入{some}元 | adding {some} yuan to each family's income
  `),
  service: pairs(`
营业额增长{percent} | and sales grew by {percent}
就餐的人增加到{exact}人 | and {exact} now eat there
差错减少了{portion} | and errors fell by {portion}
顾客买东西不再排长队 | and long queues are gone
及格的学生占{share} | and {share} of pupils passed
  `),
};
