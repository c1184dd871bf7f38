/** Words for an administrative unit or a place of work, with which names of places end. */
const UNIT = /[省市县区州镇乡村庄屯社厂矿场]$/u;

/** Places whose first character is a surname too: without this list they would pass for people. */
const PLACES = new Set(
  (
    '安徽 安庆 安阳 包头 常德 甘肃 黄石 江苏 江西 金华 龙岩 宁夏 ' +
    '宁波 南京 南宁 南昌 南通 南阳 南平 秦皇岛 曲阜 邵阳 石家庄 ' +
    '唐山 通化 温江 乌鲁木齐 武汉 武昌 许昌 阳泉 伊春 伊犁 余姚 ' +
    '岳阳 云南 张家口 张掖 周口 宣化 平顶山 平壤 平凉 巴黎 柏林 ' +
    '罗马 华沙 华北 华东 华南 华中 东方 吉林 吉安 盘锦 丰台 黎平 ' +
    '成都 葛洲坝 古巴 叶城 库车 荆门 万县 于田 和田 沙坪坝 金门'
  ).split(' '),
);

/** True for a name of a place that looks like a person's: `武汉`, `王庄`, `张家口`. */
export function isPlaceName(text: string): boolean {
  return UNIT.test(text) || PLACES.has(text);
}
