import { pairs } from '../pair.ts';

/** Who: subjects that any article can have. */
export const ACTORS = pairs(`
各级领导干部 | leading cadres at every level
党委和行政领导干部 | Party and administrative leaders
{leader} | {leader}
{leader} | {leader}
{person} | {person}
{person} | {person}
{group}的干部和群众 | the people of {group}
{group} | {group}
{here}的负责人 | the heads of {here}
{here}的党员和团员 | Party and League members of {here}
工会和青年团组织 | the trade union and the Youth League
参加会议的人员 | those at the meeting
全体职工和家属 | all workers and their families
机关下放干部 | cadres sent down from offices
驻在这里的工作组 | the work group stationed here
{name}、{name.2}等{few}人 | {few} people including {name} and {name.2}
技术人员和老师傅 | technicians and old hands
广大青年和妇女 | young people and women
{village}的群众 | the people of {village}
从{county}来的参观团 | visitors from {county}
`);

/** Who, by field. */
export const FIELD_ACTORS = {
  industry: pairs(`
车间主任和工段长 | workshop and section heads
甲班和乙班的工人 | workers of both shifts
全厂{hundreds}名职工 | {hundreds} workers of the plant
厂级领导干部 | factory-level leaders
生产调度人员 | the production dispatchers
修理工{name} | repairman {name}
炉前工{name} | furnaceman {name}
  `),
  farm: pairs(`
生产队长和作业组长 | team and group leaders
全社{hundreds}户社员 | {hundreds} member families
公社党委委员 | members of the commune committee
老农{name} | old peasant {name}
妇女队长{name} | women's leader {name}
饲养员{name} | stockman {name}
水利员{name} | water keeper {name}
  `),
  service: pairs(`
营业员和采购员 | shop assistants and buyers
炊事员{name} | cook {name}
全体教师和学生 | all teachers and pupils
管理员{name} | manager {name}
附近的居民 | people living nearby
几位老顾客 | some old customers
司机和装卸工人 | drivers and loaders
  `),
};
