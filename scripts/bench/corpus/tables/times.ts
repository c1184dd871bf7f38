import { pairs } from '../pair.ts';

/** When: what a sentence may begin with, before a comma. */
export const TIMES = pairs(`
今年以来 | this year
去年冬天以来 | since last winter
从{date}起 | from {date} on
{month}上旬 | early in {month}
{month}中旬以后 | after mid-{month}
到{month}底为止 | by the end of {month}
{date}这一天 | on {date}
{year}春天 | in the spring of {year}
{year}秋收以后 | after the autumn harvest of {year}
最近一个时期 | lately
过去两个月里 | in the past two months
在这个基础上 | on this basis
为了解决这个问题 | to solve this problem
针对这种情况 | in view of this
经过反复讨论 | after much discussion
在实际工作中 | in practice
与此同时 | meanwhile
起初 | at first
后来 | later
几天以后 | a few days later
在{name}的带动下 | led by {name}
在县委的帮助下 | with the county committee's help
在市委的领导下 | under the city committee
根据群众的要求 | as the masses had asked
在检查评比的时候 | when work was compared
农闲的时候 | in the slack season
开工以前 | before work began
入夏以后 | after summer came
在学习过程中 | in the course of study
自从{person}回来以后 | once {person} was back
会议结束以后 | after the meeting
每逢星期一、四下午 | on Monday and Thursday afternoons
`);
