import { pairs } from '../pair.ts';

/** What was written on walls and said in meetings, without quotation marks. */
export const SLOGANS = pairs(`
干部下去，生产上来 | cadres down, production up
人人动手，个个献计 | all hands work, all heads plan
白天下车间，晚上开夜校 | workshop by day, school by night
少说空话，多办实事 | fewer empty words, more real work
一人提一条，集体出高招 | one idea each, a plan for all
下去一把抓，回来再分家 | grasp all below, divide it above
既当指挥员，又当战斗员 | both commander and soldier
蹲在点上，看到面上 | stand at one point, see the whole
手上长茧，心里有底 | calluses on the hands, facts in the head
苦干加巧干 | hard work and clever work
有事和群众商量 | ask the masses first
问题不过夜，困难不上交 | no problem overnight, no trouble passed up
学先进，赶先进，超先进 | learn from the best, catch up, overtake
雨天当晴天，黑夜当白天 | rain as sun, night as day
点滴都节约，时时想增产 | save every drop, think of output
千条渠，万口井 | a thousand canals, ten thousand wells
菜饭香，人心暖 | good food warms hearts
家家算细账，人人有计划 | every home counts, every man plans
把方便送上门 | bring service to the door
不懂就学，不会就问 | learn what you lack, ask what you miss
抓住两头，带动中间 | hold both ends, move the middle
今天的事今天办 | do today's work today
出门看准，回来说清 | look well outside, speak clearly at home
半天办公，半天劳动 | half a day office, half a day labour
多一个朋友，多一条门路 | one friend more, one way more
有什么唱什么 | sing what there is
人换思想地换装 | new minds, new fields
一粒种子一粒金 | a seed is gold
磨刀不误砍柴工 | sharpening the axe delays no wood
百炼才能成钢 | steel takes a hundred firings
`);
