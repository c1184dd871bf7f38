import { pairs } from '../pair.ts';

/** The first sentence of a report, after its dateline. */
export const LEADS = pairs(`
{unit}实行领导干部定期参加劳动的制度，加强了对生产的具体领导 | leaders of {unit} now work regular shifts, which has made their leadership concrete
{unit}最近研究总结了干部深入基层以后的工作方法 | {unit} has summed up how its cadres work at the grass roots
{unit}的干部深入到{group}，具体细致地解决生产和生活中的问题 | cadres of {unit} went to {group} and settled problems of work and life
{province}最近在{place}召开现场会议，推广{unit}的经验 | {province} met at {place} to spread the experience of {unit}
{unit}在{month}份提前{few}天完成了全月计划 | {unit} met its plan for {month} {few} days early
{unit}大抓{product}、{product.2}的生产，取得了显著成绩 | {unit} has done well in producing {product} and {product.2}
{unit}党委坚持全面安排，一手抓生产，一手抓生活 | the Party committee of {unit} attends to both production and life
曾经被群众称为“{slogan}”的{unit}，最近又有了新的进步 | {unit}, known for "{slogan}", has made new progress
在{leader}的带领下，{unit}办起了业余学习班 | led by {leader}, {unit} opened spare-time classes
{unit}从{date}起开展增产节约运动，到现在已经节约{money}元 | {unit}, saving since {date}, has saved {money} yuan
到{date}止，{unit}已经完成全年任务的{share} | by {date} {unit} had met {share} of its year's task
{unit}组织{hundreds}名干部和群众兴修水利、改善交通 | {unit} sent {hundreds} people to build waterworks and roads
{unit}办食堂的经验，引起了各方面的注意 | how {unit} runs its canteens has drawn notice
{unit}依靠群众改进工作方法，面貌焕然一新 | {unit} improved its methods with the masses and looks new
`);

/** The last paragraph of a report. */
export const CLOSINGS = pairs(`
现在，{unit}的干部和群众正以更大的干劲迎接新的任务 | now the people of {unit} meet new tasks with more energy
目前，{unit}正在继续推广这些经验，争取提前{few}天完成计划 | {unit} is spreading these lessons to finish {few} days early
最近，{county}等地已经派人前来参观学习 | lately {county} and other places sent people to learn
全体人员决心再接再厉，把{month}份的工作做得更好 | all are resolved to do still better in {month}
{leader}最后说，成绩只能说明过去，今后的任务更重 | {leader} ended by saying that results belong to the past and heavier tasks lie ahead
推行这些办法以后，干部的学习时间也得到了保证 | with these methods cadres also had time to study
大家一致表示，要把{product}的产量再提高{percent} | all agreed to raise output of {product} by another {percent}
`);

/** Regular columns; the English half does not name them. */
export const COLUMNS = (
  '友好往来 要闻快报 经济生活 读者来信 工作方法 文化生活 农村通讯 工业战线 党的生活 ' +
  '思想评论 市场一角 科学与技术 祖国各地 青年园地 群众生活 图片报道 参考资料'
).split(' ');

/** Editions, as the brackets after the page say them. */
export const EDITIONS = '副刊 国际 专页 增刊'.split(' ');
