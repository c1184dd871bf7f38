import { createRandom } from '../../../../scripts/bench/corpus/random.ts';
import type { Unit } from '../../../../src/archive/align/bead.ts';
import type { Sides } from '../../../../src/archive/model.ts';

/** A unit of a made-up text; the units of both sides that have the same number are partners. */
export interface MadeUnit extends Unit {
  number: number;
}

const WORDS =
  '工厂 factory|农民 peasant|学校 school|河流 river|粮食 grain|钢铁 steel|会议 meeting|代表 delegate|报告 report|计划 plan|技术 technology|经验 experience|干部 cadre|群众 masses|运动 movement|机器 machine|水库 reservoir|拖拉机 tractor|煤矿 coal mine|医院 hospital|铁路 railway|棉花 cotton|蔬菜 vegetable|竞赛 competition|质量 quality|工资 wages|食堂 canteen|图书馆 library|电影 film|音乐 music|青年 youth|妇女 women|老师 teacher|学生 student|桥梁 bridge|森林 forest|渔船 fishing boat|茶叶 tea|丝绸 silk|陶瓷 ceramics'
    .split('|')
    .map((pair) => ({
      zh: pair.slice(0, pair.indexOf(' ')),
      en: pair.slice(pair.indexOf(' ') + 1),
    }));

/**
 * A long text of made-up paragraphs and its word-for-word translation. Few words make many
 * paragraphs alike; a number here and there tells them apart, as in real reports.
 */
export function madeUpText(paragraphs: number, seed: number): Sides<MadeUnit[]> {
  const random = createRandom(seed, 0);
  const rows = Array.from({ length: paragraphs }, (_, number) => {
    const length = random.between(8, 37);
    const words = Array.from({ length }, () => random.pick(WORDS));
    const figure = random.between(100, 999);
    return {
      zh: { text: `${words.map(({ zh }) => zh).join('')}${figure}。`, number },
      en: { text: `${words.map(({ en }) => en).join(' ')} ${figure}.`, number },
    };
  });
  return { zh: rows.map(({ zh }) => zh), en: rows.map(({ en }) => en) };
}
