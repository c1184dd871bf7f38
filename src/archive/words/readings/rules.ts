/** A reading, and what must stand before and after a word for it; of several rules the first counts. */
export interface ReadingRule {
  reading: string;
  before?: RegExp;
  after?: RegExp;
}

const rule = (reading: string, before?: RegExp, after?: RegExp): ReadingRule => ({
  reading,
  before,
  after,
});

/** A numeral, also in figures, or another word that counts. */
const COUNTED = /[〇零一二两三四五六七八九十百千万亿几数多半每各这那哪某此该\d０-９]$/u;
const FIGURE_NEXT = /^(?:[约达近仅只]?(?:[〇零一二两三四五六七八九十百千万亿几数\d０-９]|百分之))/u;
/** The beginning of a clause. */
const OPENING = /(?:^|[^\p{Script=Han}])$/u;
const NOTHING = undefined;

/**
 * Characters that are words by themselves and have several readings: where a guess from the context
 * goes wrong in newspapers, rules go first. The last rule of most has no condition.
 */
export const CHARACTER_RULES: Readonly<Record<string, readonly ReadingRule[]>> = {
  的: [rule('de5')],
  了: [
    rule('liao3', /(?<![取获觉懂晓记认赢博求夺使值显舍落难心所])[不得]$/u, /^(?!\p{Script=Han})/u),
    rule('le5'),
  ],
  着: [rule('zhao2', /[不得火灯]$/u), rule('zhe5')],
  地: [
    rule('de5', /[”’》」』）]$/u),
    rule('di4', OPENING),
    rule('di4', /[种耕翻]\P{P}{0,6}$/u, /^(?!\p{Script=Han})/u),
    rule('di4', /[种耕翻锄犁亩块片垧的此某各该这两三几到占荒坡山旱熟菜麦稻田苗征开垦浇等]$/u),
    rule('di4', NOTHING, /^[里上下头边块少多]/u),
    rule('de5'),
  ],
  得: [
    rule('dei3', /(?:[就还也都总又非便却你我他们先须]|[^不]只)$/u, /^(?!很|多|更|不|到|了|好)/u),
    rule('de2', OPENING),
    rule('de2', /(?:每人|各户|[共可每户])$/u),
    rule('de5'),
  ],
  过: [
    rule('guo5', /[到去来看听说做作见用吃干办搞写读学有受种讲谈问打送住]$/u),
    rule('guo4', /[不超越渡路跳翻走飞跑穿绕闯难熬再没经通放错好]$/u),
    rule('guo4', OPENING),
    rule('guo4', NOTHING, /^[去来年冬春江河日节于度多高低大小长早山桥关]/u),
    rule('guo5'),
  ],
  还: [rule('huan2', NOTHING, /^[清债账款本贷]/u), rule('hai2')],
  都: [rule('dou1')],
  为: [
    rule('wei2', /[图成变改称视认评列选转名叫折合降升减扩缩编译写当奉尊誉约皆多最较更极颇]$/u),
    rule('wei2', /(?:(?<!工)作|(?<![充部])分|(?<!决)定|[转变同]化)$/u),
    rule('wei2', /[称选评定划列改叫分看变][他她它我你其之这那][们些]?$/u),
    rule('wei2', /以(?![后来外上下前内及便至致往免])[^，。；：、]{1,12}$/u),
    rule('wei2', /[量数额率值积度均价长高宽重深厚别各计共仅应增即比算]$/u, FIGURE_NEXT),
    rule('wei2', NOTHING, /^[^，。；]{1,10}(?<![究出待务诊儿])所\p{Script=Han}/u),
    rule('wei4'),
  ],
  种: [
    rule('zhong3', COUNTED),
    rule('zhong3', /[麦稻良选育留优品新树棉薯菜豆谷杂纯下播浸拌]$/u),
    rule('zhong4'),
  ],
  长: [
    rule(
      'zhang3',
      /[工炉段坑井片社队组班排股科处局部厅司室站场厂矿校院所州县市省区乡镇村团营连师军机车船]$/u,
    ),
    rule('zhang3', NOTHING, /^[出成满得起在了着过大高到茧毛叶芽根苗草穗牙肉膘]/u),
    rule('chang2'),
  ],
  重: [
    rule('chong2', /[一二两三四五六七八九十几]$/u),
    rule('chong2', NOTHING, /^[新建游返申播印整修演写做搞]/u),
    rule('zhong4'),
  ],
  行: [rule('hang2', COUNTED), rule('hang2', /[成双单株隔]$/u), rule('xing2')],
  当: [
    rule('dang4', NOTHING, /^(?:[成作做]|晴天|白天|平地)/u),
    rule('dang4', /把\P{P}{1,5}(?<![去来])$/u),
    rule('dang1'),
  ],
  干: [
    rule('gan1', /[晒晾烘烤吹擦阴风抽弄]$/u),
    rule('gan1', NOTHING, /^[柴草旱燥粮菜湿土]/u),
    rule('gan4'),
  ],
  教: [rule('jiao1')],
  调: [rule('tiao2', NOTHING, /^[匀和成节整好准]/u), rule('diao4')],
  只: [rule('zhi1', /[〇零一二两三四五六七八九十百千万亿几数\d０-９每那这]$/u), rule('zhi3')],
  应: [rule('ying4', NOTHING, /^[^，。；]{0,12}(?:邀|要求|号召|请求)/u), rule('ying1')],
  差: [rule('cha4')],
  率: [rule('shuai4', OPENING), rule('lu:4')],
  载: [rule('zai3', /[原转连刊登]$/u), rule('zai4')],
  担: [rule('dan4', COUNTED), rule('dan1')],
  斗: [rule('dou3', /[一二两三四五六七八九十几\d０-９]$/u), rule('dou4')],
  背: [rule('bei1', NOTHING, /^[着起上了煤粪土粮]/u), rule('bei4')],
  处: [rule('chu3', NOTHING, /^[以]/u), rule('chu4')],
  尽: [rule('jin3', NOTHING, /^[先早快可]/u), rule('jin4')],
  圈: [rule('juan4', /[猪牛羊马畜垫]$/u), rule('quan1')],
  轧: [rule('ya4', NOTHING, /^[棉花]/u), rule('zha2')],
  钻: [rule('zuan4', NOTHING, /^[头机]/u), rule('zuan1')],
  供: [rule('gong1')],
  中: [rule('zhong4', /[射打击猜命投]$/u), rule('zhong1')],
  数: [rule('shu3', NOTHING, /^(?:一数|钱|清|了|着)/u), rule('shu4')],
  磨: [rule('mo4', /[石推拉水电]$/u), rule('mo4', NOTHING, /^好?了?[面粉豆米]/u), rule('mo2')],
  称: [rule('cheng1')],
  几: [rule('ji3')],
  将: [rule('jiang1')],
  间: [rule('jian4', NOTHING, /^[种苗]/u), rule('jian1')],
  分: [rule('fen1')],
  量: [rule('liang2', NOTHING, /^[一体土尺]/u), rule('liang4')],
  相: [rule('xiang1')],
  好: [rule('hao3')],
  和: [rule('he2')],
  巷: [rule('hang4', NOTHING, /^道/u), rule('xiang4')],
  与: [rule('yu3')],
  会: [rule('hui4')],
  片: [rule('pian4')],
  曾: [rule('ceng2')],
  更: [rule('geng4')],
  兴: [rule('xing1')],
  转: [
    rule('zhuan4', /绕\P{P}{0,6}$/u),
    rule('zhuan4', NOTHING, /^[了着]?\P{P}{0,4}圈/u),
    rule('zhuan3'),
  ],
  占: [rule('zhan4')],
  号: [rule('hao4')],
  省: [rule('sheng3')],
  石: [rule('shi2')],
  化: [rule('hua4')],
  没: [rule('mei2')],
  给: [rule('gei3')],
  挑: [rule('tiao1')],
  结: [rule('jie1', NOTHING, /^(?:果|实|籽|出了?果)/u), rule('jie2')],
};

/** Words of two characters and more whose reading depends on what stands around them. */
export const WORD_RULES: Readonly<Record<string, readonly ReadingRule[]>> = {
  地方: [rule('di4 fang5', /[些么的个处何哪多少远别这那]$/u), rule('di4 fang1')],
  正当: [rule('zheng4 dang1', OPENING), rule('zheng4 dang4')],
  所长: [rule('suo3 chang2', /[其各有尽取]$/u), rule('suo3 zhang3')],
  教会: [rule('jiao1 hui4', NOTHING, /^[了他她它我你大徒社农工群青妇学]/u), rule('jiao4 hui4')],
  多种: [rule('duo1 zhong4', NOTHING, /^[粮棉麦稻菜豆油树高玉]/u), rule('duo1 zhong3')],
  挑起: [rule('tiao1 qi3', NOTHING, /^[了着]?[担扁水土重粪]/u), rule('tiao3 qi3')],
  人家: [rule('ren2 jia1', /[户的]$/u), rule('ren2 jia5')],
};
