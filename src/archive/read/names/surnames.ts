/** Surnames of one character: the commonest, without those that begin common words (全, 应, 时). */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏' +
  '魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝' +
  '龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳' +
  '甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝辛靳柴蒙鲍华喻祁蒲滕屈饶牟艾尤阳穆卓古' +
  '吉缪简项连芦麦褚娄窦戚岑景宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟邬边卞姬师仇栾隋刁沙荣巫寇桑郎甄丛' +
  '仲虞敖巩明佘池查苑迟邝官封谈匡鞠惠荆乐冀郁胥南班原栗燕楚鄢劳谌奚皮粟冼蔺楼盘闻厉伊仝郜海阚帅' +
  '屠豆朴盖练廉禹井祖漆巴丰卿狄平宣晋云扈晁芮浦薄邸雍裘邰赫逯隆茹茅赖';

const COMPOUND = new Set([
  ...['欧阳', '上官', '司马', '司徒', '诸葛', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐'],
  ...['宇文', '长孙', '东方', '独孤', '端木', '南宫', '西门', '闻人', '澹台', '轩辕', '呼延'],
]);

const SURNAMES = new Set(SINGLE);

/** The longest surname that a Chinese name begins with; empty when it begins with none. */
export function surnameOf(name: string): string {
  const compound = name.slice(0, 2);
  if (COMPOUND.has(compound)) return compound;
  const single = name.slice(0, 1);
  return SURNAMES.has(single) ? single : '';
}
