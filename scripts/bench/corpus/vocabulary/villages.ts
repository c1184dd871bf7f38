import type { Pair } from '../pair.ts';
import type { Random } from '../random.ts';
import { SURNAMES } from './people.ts';
import { properName, syllables } from './pinyin.ts';

const HEADS = syllables(`
东 dong 西 xi 南 nan 北 bei 上 shang 下 xia 前 qian 后 hou 大 da 小 xiao 新 xin 老 lao 中 zhong 高 gao
石 shi 青 qing 白 bai 黄 huang 红 hong 黑 hei 金 jin 银 yin 龙 long 凤 feng 马 ma 牛 niu 羊 yang 虎 hu
双 shuang 三 san 五 wu 七 qi 八 ba 九 jiu 杨 yang 柳 liu 松 song 柏 bai 桃 tao 梅 mei 竹 zhu 荷 he
清 qing 沙 sha 泉 quan 井 jing 塔 ta 庙 miao 寺 si 关 guan 营 ying 堡 bao 古 gu 长 chang 平 ping 安 an
永 yong 太 tai 兴 xing 福 fu 和 he 顺 shun 丰 feng 盛 sheng 云 yun 雾 wu 乌 wu 赤 chi 紫 zi 枣 zao
`);

const MIDDLES = syllables(`
家 jia 王 wang 李 li 东 dong 坊 fang 头 tou 台 tai 角 jiao 坪 ping 坝 ba 塘 tang 桥 qiao 河 he 江 jiang
山 shan 岗 gang 坡 po 峰 feng 岩 yan 林 lin 树 shu 花 hua 里 li 门 men 官 guan 田 tian 阳 yang 水 shui
龙 long 马 ma 石 shi 泉 quan 井 jing 庙 miao 湖 hu 沙 sha 柳 liu 桑 sang 杏 xing 棠 tang 槐 huai
`);

const TAILS = syllables(`
庄 zhuang 村 cun 屯 tun 堡 bao 沟 gou 湾 wan 寨 zhai 集 ji 店 dian 岭 ling 口 kou 营 ying 铺 pu 镇 zhen
坪 ping 墩 dun 桥 qiao 渡 du 滩 tan 坑 keng 畈 fan 圩 wei 洼 wa 峪 yu 塬 yuan 洞 dong 埠 bu 港 gang
墟 xu 场 chang 窑 yao 窝 wo 峡 xia 冲 chong 院 yuan 楼 lou 园 yuan 岔 cha 梁 liang 渠 qu
`);

/**
 * An invented village, as villages are called: 张里集 Zhangliji, 柳林湾 Liulinwan. There are some
 * 300,000 of them, so that new names keep coming as they do in a newspaper.
 */
export function village(random: Random): Pair {
  const head = random.chance(0.5) ? SURNAMES[random.skewed(SURNAMES.length)]! : random.pick(HEADS);
  const middle = random.pick(MIDDLES);
  const tail = random.pick(TAILS);
  return properName(random.chance(0.7) ? [head, middle, tail] : [head, tail]);
}
