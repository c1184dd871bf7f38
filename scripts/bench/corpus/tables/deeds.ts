import { pairs } from '../pair.ts';

/** What was done, in the past tense and without a subject; for any field. */
export const DEEDS = pairs(`
深入第一线，同群众一起劳动，一起商量办法 | worked at the front and talked methods over with the masses
实行同吃、同住、同劳动 | ate, lived and worked with the masses
带头种“试验田”，摸索领导生产的经验 | ran "experimental plots" to learn how to lead production
召开{few}次座谈会，广泛听取各方面的意见 | held {few} forums to hear all opinions
访问了{some}户家庭，了解他们生活上的困难 | visited {some} families to learn of their difficulties
把{name}的先进经验总结出来，及时加以推广 | summed up and spread the experience of {name}
组织干部和群众开展大鸣大放大辩论 | organised a great debate
帮助{group}订出切实可行的计划 | helped {group} draw up a workable plan
确定专人负责，分片包干，定期检查 | assigned areas to named persons and checked them regularly
建立了岗位责任制和定期检查制度 | set up duties for each post and regular checks
提出了“{slogan}”的口号 | raised the slogan "{slogan}"
开展了“{slogan}”的竞赛 | launched a contest under the words "{slogan}"
抽出{some}名干部，组成{few}个工作组 | sent {some} cadres out in {few} work groups
利用早晚和休息时间学习文化、学习技术 | studied reading and skills early, late and at rest
先抓思想，后抓生产，做到思想、生产双丰收 | took up thinking first and production next, and gained in both
从{village}请来了有经验的师傅传授技术 | brought skilled masters from {village} to teach
拿出{money}元公积金，添置了{goods}和{goods.2} | spent {money} yuan of reserves on {goods} and {goods.2}
把{material}、{material.2}等物资及时送到现场 | delivered {material}, {material.2} and other goods on the spot
修好了长期没有使用的{goods} | repaired {goods} long out of use
采用{material}代替{material.2}，节省了大批原料 | used {material} for {material.2}, saving much material
清理仓库，找出积压的{goods}和{material} | cleared the stores and found idle {goods} and {material}
提出合理化建议{exact}件，其中{some}件已经实现 | made {exact} proposals, of which {some} are in force
算了三笔账：劳力账、时间账、收入账 | reckoned up labour, time and income
批判了少数人的保守思想和畏难情绪 | criticised the caution and fear of a few
同{county}的同行订立了互相支援的协议 | agreed with their counterparts in {county} to help each other
参观了{county}的现场，学习了{few}项主要经验 | saw the site in {county} and learned {few} main lessons
挑选{some}名青年，送到{village}去学习 | chose {some} young people to study at {village}
把会议减少了{portion}，腾出时间下基层 | cut meetings by {portion} to free time for the grass roots
实行每周两天开会、三天劳动的制度 | kept two days a week for meetings and three for labour
发现问题就地研究，就地解决 | studied and solved problems where they arose
写出大字报{exact}张，揭发了浪费现象 | wrote {exact} posters exposing waste
重新安排了劳动力，把{some}人调到薄弱环节 | moved {some} people to the weak links
坚持每天碰头一次，交换情况，统一步调 | met once a day to exchange news and keep in step
把{name}选为技术员，负责指导{few}个小组 | made {name} technician for {few} groups
登门拜访{name}、{name.2}等老师傅，虚心求教 | called on {name}, {name.2} and other masters to learn
介绍了{village}和{village.2}两地的做法 | explained the ways of {village} and {village.2}
由{village}出发，先后到过{village.2}等{few}个村 | set out from {village} and saw {village.2} and others, {few} villages in all
表扬了{name}、{name.2}和{name.3} | praised {name}, {name.2} and {name.3}
同{name}、{name.2}一起研究了三个晚上 | talked three evenings with {name} and {name.2}
把{name}提出的意见在会上宣读，引起热烈讨论 | read out the views of {name}, which caused lively debate
为{village}赶制了一批{goods} | made a lot of {goods} for {village}
从{county}{village}引进了{produce}和{produce.2} | brought {produce} and {produce.2} from {village} in {county}
将{material}、{material.2}分类存放，专人保管 | sorted {material} and {material.2} under one keeper
编印了小册子，介绍{goods}的使用和保养方法 | printed a booklet on the use and care of {goods}
动员{name}一家带头搬到{village}居住 | got the family of {name} to lead in moving to {village}
在{village}附近找到了{material} | found {material} near {village}
组织{few}个小组到{village}、{village.2}检查 | sent {few} groups to check {village} and {village.2}
把学习时间固定下来，任何人不得占用 | fixed hours for study that no one may take
搬掉了办公桌，就在现场设立指挥所 | moved the desks out and directed work on the spot
总结出“看、问、帮、查”四字工作法 | summed up a method of four words: see, ask, help, check
改变了过去那种“{saying}”的作风 | gave up the old style of "{saying}"
讨论了“{saying}”和“{saying.2}”的区别 | discussed how "{saying}" and "{saying.2}" differ
给每个人都安排了适当的工作 | gave everyone suitable work
对{group}进行了具体的帮助 | gave {group} concrete help
抓住{material}不足这个关键，发动群众想办法 | took up the shortage of {material} and called for ideas
`);

/** What was done, by field. */
export const FIELD_DEEDS = {
  industry: pairs(`
改进了操作规程，消灭了各种质量事故 | improved operating rules and ended quality accidents
试制成功{goods}，质量合乎国家规定的标准 | succeeded in making {goods} to the state standard
自己动手制造了{some}台土设备 | built {some} simple machines themselves
把日产量由{low}件提高到{high}件 | raised daily output from {low} to {high} pieces
革新了{material}的工艺，缩短了生产周期 | renewed the process for {material} and shortened the cycle
组织跟班劳动，帮助工人攻破技术难关 | worked the shifts and helped crack technical problems
实行快速修理，使设备利用率达到{share} | repaired fast and brought equipment use to {share}
综合利用废料，生产出{material}和{material.2} | used waste to make {material} and {material.2}
超额{percent}完成了{month}份的生产计划 | overfulfilled the plan for {month} by {percent}
改装了{few}台旧{goods}，提高效率{times}倍 | rebuilt {few} old {goods} units, {times} times as efficient
提前{few}天完成了国家订货任务 | filled the state's order {few} days early
同工人一道搬运{material}，保证炉子不停火 | carried {material} with the workers to keep the fire going
按照工序安排人力，做到人停机器不停 | arranged hands by process so that machines never stopped
  `),
  farm: pairs(`
修成水渠{exact}条，扩大灌溉面积{large}亩 | dug {exact} channels and watered {large} mu more
积肥{large}担，平均每亩施底肥{some}担 | gathered {large} loads of manure, {some} a mu
深翻土地{exact}亩，平整田埂 | deep-ploughed {exact} mu and levelled the ridges
抢在雨季以前种完了{produce} | finished planting {produce} before the rains
选出良种{exact}斤，分给各队试种 | picked {exact} jin of good seed for the teams to try
用{material}防治病虫害，保住了{exact}亩庄稼 | fought pests with {material} and saved {exact} mu of crops
办起了养猪场、豆腐坊和农具修理组 | set up a pig farm, a bean curd shop and a repair group
挖塘{few}口，打井{some}眼 | dug {few} ponds and {some} wells
在山坡上栽种{produce}和{produce.2} | planted {produce} and {produce.2} on the slopes
每天出勤人数由{low}人增加到{high}人 | raised daily attendance from {low} to {high}
在{village}办了{some}亩丰产田 | tilled {some} mu of high-yield land at {village}
改良工具{exact}件，省出劳动力{some}个 | improved {exact} tools and saved {some} hands
组织社员连夜排水，抢救受淹的秧苗 | drained fields by night to save the seedlings
  `),
  service: pairs(`
增设了{few}个流动服务点，送货上门 | added {few} mobile points and delivered to the door
收购{produce}{exact}斤，及时供应市场 | bought {exact} jin of {produce} for the market
改进了饭菜花样，每餐有{few}种菜 | varied the food to {few} dishes a meal
延长营业时间，方便早晚上下班的群众 | kept longer hours for those on early and late shifts
利用代用品做成{produce}，价钱便宜 | made cheap {produce} from substitutes
种菜{some}亩，养猪{exact}头，做到蔬菜自给 | grew {some} mu of vegetables and kept {exact} pigs
设立意见簿，一个月里收到意见{exact}条 | kept a book that took {exact} comments in a month
组织学生参加劳动，学习使用{goods} | had pupils work and learn to use {goods}
扫除了{exact}名青壮年文盲 | taught {exact} young adults to read
把托儿所和食堂办到工地上 | opened a nursery and a canteen on the site
修旧利废，用旧料做出{goods} | made {goods} out of old material
同{group}一起清点了{goods}、{goods.2}和{goods.3} | took stock of {goods}, {goods.2} and {goods.3} with {group}
把每百元费用降低{portion} | cut costs per hundred yuan by {portion}
  `),
};
