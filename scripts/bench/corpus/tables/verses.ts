import { pairs } from '../pair.ts';

/** First halves of a seven-character line, four characters each. */
export const FIRST_HALVES = pairs(`
东风吹过 | The east wind blows
红旗飘处 | Where red flags fly
千军万马 | Thousands march
春水满渠 | Spring fills the ditch
炉火通红 | The furnace glows
山歌一唱 | A hill song rises
银锄落地 | Silver hoes fall
稻花香里 | In scented rice
月下挑灯 | By moon and lamp
晨光初照 | At first light
万人挥汗 | Ten thousand sweat
机声隆隆 | Engines hum
新渠绕岭 | Canals wind the ridge
白发老农 | White-haired peasants
青年队里 | Among the young
书声朗朗 | Voices read aloud
铁水奔流 | Molten iron runs
黄河两岸 | By the Yellow River
江南塞北 | South and north
雪里送炭 | Charcoal in the snow
`);

/** Second halves, three characters each. */
export const SECOND_HALVES = pairs(`
过山来 | across the hills
换新天 | and the sky is new
喜心头 | with joy at heart
绿满田 | and fields are green
笑开颜 | and faces smile
争上游 | striving upstream
谱新篇 | writing a new page
传四方 | heard in four quarters
送粮来 | bringing grain
夜不眠 | awake all night
战犹酣 | and work is hot
万担粮 | ten thousand loads
映山红 | red on the hills
有余香 | with lingering scent
到天边 | to the edge of the sky
不怕难 | fearing no hardship
暖人间 | warming the world
话丰年 | and talk is of harvest
`);

/** Titles of poems. */
export const POEM_TITLES = pairs(`
{village}秋收 | Autumn Harvest at {village}
赠{name} | For {name}
夜过{place} | Passing {place} by Night
{village}水库落成 | On the New Reservoir at {village}
咏{produce} | On {produce}
春到{village} | Spring Comes to {village}
{place}抒怀 | Thoughts at {place}
劳动归来 | Home From Labour
`);

/** Notes to a line, without the mark in front. */
export const NOTES = pairs(`
{village}在{county}境内 | {village} lies in {county}
作者曾在{place}工作{few}年 | The author worked {few} years at {place}
这里从前没有{produce} | There was no {produce} here before
{name}是当地的劳动模范 | {name} is a local model worker
`);
