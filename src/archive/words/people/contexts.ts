/** Posts, callings and forms of address after which a name may stand. */
const BEFORE_NAME =
  '书记 主席 主任 部长 省长 市长 县长 区长 乡长 镇长 局长 处长 科长 股长 厂长 矿长 场长 站长 社长 校长 院长 所长 ' +
  '队长 组长 班长 排长 连长 营长 团长 师长 军长 司令员 政委 总理 元帅 将军 大使 委员 代表 党员 团员 社员 队员 ' +
  '工人 炉长 工长 段长 技师 工程师 技术员 会计 司机 师傅 教师 教授 医生 护士 战士 模范 生产者 能手 积极分子 ' +
  '贫农 下中农 老农 农民 记者 通讯员 作者 同志 老汉 姑娘';

/** What may stand behind a name at the beginning of a clause. */
const AFTER_NAME = '小组 同志 师傅 先生 老汉 大娘 大爷 大叔 等同志 等人';

/** What stands before a name without being a post: the name is then known by what follows it. */
const LEADING = '和与由像如是以向对跟同给';

/** True for what follows a surname as a form of address: 王大爷. */
export function isTitle(text: string): boolean {
  return AFTER_NAME.split(' ').includes(text);
}

export const AFTER_OFFICE = new RegExp(`(?:${BEFORE_NAME.replaceAll(' ', '|')})`, 'gu');

export const BEFORE_TITLE = new RegExp(
  String.raw`(?<=^|[^\p{Script=Han}]|[${LEADING}])\p{Script=Han}{2,4}(?=${AFTER_NAME.replaceAll(' ', '|')})`,
  'gu',
);

/**
 * Characters that hardly any given name ends in, but that often follow one: 王平摄 is a name and a
 * verb.
 */
export const NOT_IN_NAMES = new Set(
  '的了着过地得之在是和与及同跟对向把被从到由于为以等也又都就还再已曾正将要会能可应说作做摄写讲问答谈想看听' +
    '带领叫让给使找去来上下中里内外前后这那其各每某不没未就一二两三四五六七八九十们个',
);

/** Surnames that are more often another word: after a post they begin a name only if it stands alone. */
export const DOUBTFUL_SURNAMES = new Set(
  '于向常连方关任项曾单万应时成全经从和同过对乐平金石牛马花包边沙',
);

/** Names of persons that end like those of villages: 杨金庄, unlike 杨家庄. */
export const NOT_A_PLACE = /^.[^家各大小东西南北前后上下新老]庄$/u;
