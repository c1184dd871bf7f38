import type { Pair } from '../pair.ts';
import type { Random } from '../random.ts';
import { properName, syllables } from './pinyin.ts';

/** Common surnames, the most common first. */
export const SURNAMES = syllables(`
王 wang 李 li 张 zhang 刘 liu 陈 chen 杨 yang 赵 zhao 黄 huang 周 zhou 吴 wu 徐 xu 孙 sun 胡 hu 朱 zhu
高 gao 林 lin 何 he 郭 guo 马 ma 罗 luo 梁 liang 宋 song 郑 zheng 谢 xie 韩 han 唐 tang 冯 feng 于 yu
董 dong 萧 xiao 程 cheng 曹 cao 袁 yuan 邓 deng 许 xu 傅 fu 沈 shen 曾 zeng 彭 peng 吕 lü 苏 su 卢 lu
蒋 jiang 蔡 cai 贾 jia 丁 ding 魏 wei 薛 xue 叶 ye 阎 yan 余 yu 潘 pan 杜 du 戴 dai 夏 xia 钟 zhong
汪 wang 田 tian 任 ren 姜 jiang 范 fan 方 fang 石 shi 姚 yao 谭 tan 廖 liao 邹 zou 熊 xiong 金 jin
陆 lu 郝 hao 孔 kong 白 bai 崔 cui 康 kang 邱 qiu 秦 qin 江 jiang 史 shi 顾 gu 侯 hou 邵 shao 孟 meng
龙 long 万 wan 段 duan 雷 lei 钱 qian 汤 tang 尹 yin 黎 li 易 yi 常 chang 武 wu 乔 qiao 贺 he 赖 lai
龚 gong 文 wen 庞 pang 樊 fan 殷 yin 施 shi 陶 tao 翟 zhai 安 an 颜 yan 倪 ni 严 yan 牛 niu 温 wen
欧阳 ouyang 司徒 situ 上官 shangguan
`);

/** Characters of given names. */
export const GIVEN = syllables(`
明 ming 国 guo 文 wen 华 hua 德 de 建 jian 志 zhi 永 yong 玉 yu 春 chun 金 jin 生 sheng 林 lin 荣 rong
成 cheng 宝 bao 海 hai 福 fu 祥 xiang 庆 qing 忠 zhong 贵 gui 义 yi 秀 xiu 英 ying 兰 lan 树 shu 清 qing
元 yuan 云 yun 光 guang 才 cai 发 fa 有 you 万 wan 长 chang 山 shan 新 xin 兴 xing 平 ping 连 lian
凤 feng 桂 gui 根 gen 龙 long 江 jiang 良 liang 安 an 喜 xi 松 song 柏 bai 友 you 学 xue 仁 ren 礼 li
信 xin 廷 ting 启 qi 延 yan 怀 huai 正 zheng 世 shi 家 jia 传 chuan 宗 zong 维 wei 振 zhen 殿 dian
锡 xi 炳 bing 耀 yao 辉 hui 锦 jin 鸿 hong 鹏 peng 飞 fei 雪 xue 梅 mei 珍 zhen 淑 shu 芳 fang 芬 fen
莲 lian 花 hua 香 xiang 琴 qin 素 su 巧 qiao 美 mei 慧 hui 敏 min 静 jing 霞 xia 彩 cai 翠 cui 银 yin
铁 tie 石 shi 水 shui 土 tu 火 huo 木 mu 田 tian 禾 he 谷 gu 满 man 囤 tun 仓 cang 丰 feng 收 shou
章 zhang 法 fa 全 quan 保 bao 卫 wei 和 he 顺 shun 利 li 达 da 通 tong 运 yun 昌 chang 盛 sheng 茂 mao
繁 fan 增 zeng 进 jin 步 bu 先 xian 锋 feng 坚 jian 强 qiang 刚 gang 毅 yi 勇 yong 武 wu 斌 bin 杰 jie
俊 jun 豪 hao 伟 wei 宏 hong 大 da 少 shao 小 xiao 老 lao 三 san 五 wu 九 jiu 百 bai 千 qian 双 shuang
合 he 群 qun 民 min 众 zhong 公 gong 益 yi 善 shan 友 you 爱 ai 敬 jing 孝 xiao 廉 lian 洁 jie 正 zheng
直 zhi 朴 pu 实 shi 勤 qin 俭 jian 恒 heng 久 jiu 远 yuan 深 shen 广 guang 博 bo 厚 hou 高 gao 岳 yue
峰 feng 岭 ling 峻 jun 岩 yan 川 chuan 河 he 湖 hu 洋 yang 波 bo 涛 tao 潮 chao 泉 quan 源 yuan 流 liu
溪 xi 润 run 雨 yu 霖 lin 露 lu 霜 shuang 冰 bing 寒 han 夏 xia 秋 qiu 冬 dong 晨 chen 晓 xiao 旭 xu
东 dong 阳 yang 曙 shu 朝 chao 晖 hui 照 zhao 月 yue 星 xing 宇 yu 天 tian 佑 you 承 cheng 继 ji 绍 shao
述 shu 守 shou 克 ke 立 li 功 gong 业 ye 绩 ji 勋 xun 奎 kui 魁 kui 元 yuan 鼎 ding 钧 jun 钰 yu 铭 ming
鑫 xin 锐 rui 钢 gang 铎 duo 镇 zhen 鉴 jian 墨 mo 砚 yan 书 shu 诗 shi 画 hua 琪 qi 瑞 rui 琳 lin
璋 zhang 瑜 yu 瑛 ying 珠 zhu 玲 ling 珊 shan 荷 he 菊 ju 蓉 rong 薇 wei 茵 yin 苗 miao 茹 ru 萍 ping
绿 lü 律 lü 闾 lü
`);

/** A person made up: `{ zh: '赵福明', en: 'Zhao Fuming' }`. Four in five have two given characters. */
export function person(random: Random): Pair {
  const surname = properName([SURNAMES[random.skewed(SURNAMES.length)]!]);
  const given = [random.pick(GIVEN)];
  if (random.chance(0.8)) given.push(random.pick(GIVEN));
  const name = properName(given);
  return { zh: surname.zh + name.zh, en: `${surname.en} ${name.en}` };
}
