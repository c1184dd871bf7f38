import { pairs } from '../pair.ts';

/** Whole sentences for any field, without the final stop. */
export const STATEMENTS = pairs(`
实践证明，只有依靠群众，才能把事情办好 | practice shows that only by relying on the masses can things be done well
有的人认为，干部只要坐在办公室里听听汇报、批批文件就行了 | some thought cadres need only sit in offices, hear reports and sign papers
但是，也有少数人存在着等待和依赖的思想 | but a few still waited and depended on others
问题究竟在哪里呢？大家把情况摆了出来 | where did the problem lie? They laid out the facts
这样做的结果，既推动了全面，又培养了骨干 | this moved the whole and trained a core
{here}现有{hundreds}人，其中妇女{some}人 | {here} has {hundreds} people, {some} of them women
{person}说：“过去干部难得见面，现在天天同我们在一起。” | {person} said: "We seldom saw cadres before; now they are with us daily."
{person}说：“这样一来，心里亮堂了，干活也有劲了。” | {person} said: "Now we see clearly and work with a will."
群众编了顺口溜：“{slogan}。” | the masses made a rhyme: "{slogan}."
总结起来，他们的做法有以下{few}条 | in sum, they took {few} steps
一、建立集体领导和分工负责制度；二、定期检查评比；三、及时交流经验 | first, collective leadership with divided duties; second, regular comparison; third, timely exchange
据统计，{month}份比{month.2}份增加{percent} | figures show {month} up {percent} on {month.2}
据{few}个单位不完全统计，共有{exact}人参加 | by partial count in {few} units, {exact} took part
例如，{group}原来缺少{goods}，任务一直完不成 | for instance, {group} had no {goods} and missed its targets
例如，{person}原来不会使用{goods}，经过学习已经能单独操作 | for instance, {person} could not use {goods}, but now handles it alone
{village}离县城{some}里，交通不便，{goods}一向很缺 | {village} is {some} li from town, hard to reach and always short of {goods}
到目前为止，已经有{exact}人次参加了劳动 | so far {exact} turns of labour have been done
这里主要出产{produce}、{produce.2}和{produce.3} | the place mainly produces {produce}, {produce.2} and {produce.3}
会上展出了{goods}、{goods.2}、{goods.3}等实物 | the meeting showed {goods}, {goods.2} and {goods.3}
{name}今年{some}岁，已经在这里工作了{few}年 | {name}, {some}, has worked here {few} years
谁来当先锋呢？{name}第一个报了名 | who would lead? {name} was first to sign up
现在，全县已有{share}的单位推行了这种办法 | now {share} of the county's units use the method
{date}，{place}市委专门发了指示，要求各地学习他们的经验 | on {date} the {place} committee told all to learn from them
开头的时候，有{few}个组的进度很慢 | at first {few} groups were slow
事情并不是一帆风顺的 | it was not all smooth sailing
真是不比不知道，一比吓一跳 | no one knew until the comparison, which startled all
任务越大，越要注意工作方法 | the bigger the task, the more method matters
离开了群众，再好的计划也要落空 | without the masses the best plan fails
{year}，这里还是一片荒地，只有{few}间草房 | in {year} this was wasteland with {few} huts
从{village}到{village.2}，到处是紧张的劳动景象 | from {village} to {village.2} people were hard at work
原来计划{few}天办完的事，结果只用了两天 | what was planned for {few} days took two
去年同一时期，这里只有{exact}斤{produce} | a year ago there were only {exact} jin of {produce}
{leader}亲自到{group}蹲点，一住就是{some}天 | {leader} himself stayed {some} days with {group}
以{group}为例，{month}份出勤率是{share} | take {group}: attendance in {month} was {share}
为什么会有这样的变化呢？主要有{few}个原因 | why this change? There were {few} main reasons
这种变化不是偶然的 | the change was no accident
现在，大家正在为实现新的指标而努力 | all are now working for the new targets
{name}和{name.2}是邻居，这次一同报名参加 | neighbours {name} and {name.2} joined together
{village}的{name}写信来说，他们那里也在种{produce} | {name} of {village} wrote that they grow {produce} too
办公室主任{name}过去很少出门，现在成了有名的“活地图” | office head {name}, who seldom went out, is now called a "living map"
从{village}运来的{material}堆满了院子 | {material} from {village} filled the yard
这一天，{name}从{village}赶来参加会议 | that day {name} came from {village} to the meeting
{village}、{village.2}、{village.3}三个点的情况各不相同 | things differ at {village}, {village.2} and {village.3}
过去有人说：“{produce}是{village}的命根子。” | people once said: "{produce} is the life of {village}."
青年{name}连夜画出了{goods}的图样 | young {name} drew the {goods} overnight
经验是从{village}的{name}那里学来的 | the lesson was learned from {name} of {village}
群众反映，{name}这样的干部看得见、摸得着 | people say one can see and touch a cadre like {name}
第二天一早，{name}带上{goods}就出发了 | early next day {name} took {goods} and set out
群众常说：“{saying}。” | people often say: "{saying}."
真可以说是“{saying}” | it might be called "{saying}"
{name}笑着说：“这就叫‘{saying}’。” | {name} laughed: "This they call '{saying}.'"
大家用“{saying}”来形容当时的情况 | they described it as "{saying}"
有的同志不以为然，认为这是“{saying}” | some disagreed and called it "{saying}"
从“{saying}”到“{saying.2}”，这是一个很大的变化 | from "{saying}" to "{saying.2}" was a great change
墙上写着“{saying}”四个大字 | four large characters on the wall read "{saying}"
{name}的态度是：{saying}，{saying.2} | the attitude of {name} was: {saying}, {saying.2}
光靠几个人的力量是远远不够的 | the strength of a few is far from enough
在这件事情上，思想工作起了决定的作用 | here ideological work decided the matter
领导方法改进了，工作也就跟着活跃起来 | once leadership improved, work came alive
这件事给了大家很大的启发和教育 | this taught everyone much
{village}有个叫{name}的老人，家里有一件用了多年的{goods} | an old man of {village}, {name}, had an old {goods}
`);

/** Whole sentences, by field. */
export const FIELD_STATEMENTS = {
  industry: pairs(`
这个厂生产的{product}，过去要从{county}运来 | the {product} made here once came from {county}
{material}的消耗定额由{low}公斤降到{some}公斤 | use of {material} fell from {low} to {some} kilograms
全厂{some}个小组中，有{few}个提前完成了任务 | of {some} groups, {few} finished early
{name}把{goods}装在{goods.2}上，废品大为减少 | {name} put {goods} on {goods.2}, and rejects fell sharply
产量不高，主要是因为{material}供应不上 | output was low mainly for want of {material}
第一批{exact}件产品已经在{date}运出 | the first {exact} pieces left on {date}
到{month}底，全厂完成年计划的{share} | by the end of {month} the plant had met {share} of the year's plan
  `),
  farm: pairs(`
这个队有{exact}亩水田，{some}头耕牛 | the team has {exact} mu of paddy and {some} oxen
全社的{produce}长势很好，比往年高出一截 | the {produce} grew well, taller than in other years
今年春天雨水少，{exact}亩麦田受旱 | spring rain was short and {exact} mu of wheat dried
过去这里每亩只收{some}斤{produce} | each mu once gave only {some} jin of {produce}
{name}用{produce}喂猪，一头猪长到{some}斤 | {name} fed pigs {produce}, and one grew to {some} jin
{village}的水库可以蓄水{large}方 | the reservoir at {village} holds {large} cubic metres
在{exact}亩山地上，间种了{produce}和{produce.2} | on {exact} mu of hills {produce} and {produce.2} grow together
  `),
  service: pairs(`
这里每天供应{produce}、{produce.2}等{some}种商品 | it sells {produce}, {produce.2} and {some} other goods a day
食堂开饭的时候，{person}总是到桌边征求意见 | at meals {person} asks the tables for comments
{name}记得每个顾客的习惯，连谁要买{produce}都清楚 | {name} knows each customer, even who wants {produce}
一个月里，他们修好了{exact}件{goods} | in a month they mended {exact} pieces of {goods}
从{village}来的旅客可以在这里借到{goods} | travellers from {village} can borrow {goods} here
学校开设了有关{produce}的课程 | the school teaches a course on {produce}
晚上来学习的有{exact}人，最大的{some}岁 | {exact} come at night to study, the oldest aged {some}
  `),
};
