import { pairs, type Pair } from '../pair.ts';

/** What pictures show. */
export const CAPTIONS = pairs(`
{unit}的工人们正在检查新制成的{goods}。 | Workers of {unit} check newly made {goods}.
这是{group}正在{village}搬运{material}。 | This is {group} carrying {material} at {village}.
{unit}的干部深入现场，同群众一起劳动。图为{leader}（右）和{name}在一起。 | Cadres of {unit} work with the masses on the spot. {leader} (right) is seen with {name}.
{date}，{place}举行展览会，展出{goods}等{exact}件产品。 | On {date} {place} opened a show of {goods} and others, {exact} products in all.
{person}在试用{goods}。 | {person} tries out {goods}.
{village}的群众在新修的水渠旁边种植{produce}。 | People of {village} plant {produce} by the new canal.
上图：{unit}全景；下图：{name}在讲解{goods}的用法。 | Above: a full view of {unit}; below: {name} explains the use of {goods}.
`);

/** Where an article was printed first. */
export const REPRINTS = pairs(`
（原载{place}日报，本报略有删改。） | (Originally published in {place} Daily; this newspaper has made some cuts.)
（原载“{place}工作”{month}号） | (Originally published in "{place} Work," {month} issue)
`);

/** The source of news in brief. */
export const AGENCY_CREDIT: Pair = {
  zh: '（据新华社讯）',
  en: '(According to Xinhua News Agency)',
};
