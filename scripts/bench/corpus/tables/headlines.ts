import { pairs } from '../pair.ts';

/** Parts of headlines. */
export const HEADLINES = pairs(`
{unit}领导深入生产形成制度 | Leaders of {unit} Regularly Go Deep Into Production
{unit}改进领导工作的经过 | How {unit} Improved Its Leadership
{unit}提前完成全年任务 | {unit} Meets Year's Task Early
{unit}干部参加劳动成绩显著 | Cadres of {unit} Do Well in Labour
{unit}增产{product} | {unit} Produces More {product}
{unit}办好公共食堂 | {unit} Runs Its Canteen Well
{unit}开展技术革新 | {unit} Renews Its Techniques
{unit}广积肥料 | {unit} Gathers Manure
{unit}大兴水利 | {unit} Builds Waterworks
{unit}推广{name}的经验 | {unit} Spreads Experience of {name}
{province}推广{unit}的经验 | {province} Spreads Experience of {unit}
访{unit} | A Visit to {unit}
{leader}和群众在一起 | {leader} Among the Masses
在{village}蹲点{some}天 | {some} Days at {village}
我在{village}种试验田的体会 | What I Learned Running an Experimental Plot at {village}
{village}见闻 | Seen and Heard at {village}
{name}的故事 | The Story of {name}
一件{goods}的改革 | How {goods} Was Improved
`);

/** Lines above and below the main headline. */
export const DECKS = pairs(`
加强具体领导　密切干群关系 | Strengthen Concrete Leadership, Bring Cadres and Masses Closer
到生产中去领导生产　到群众中去领导群众 | Lead Production in Production, Lead Masses Among the Masses
深入深入再深入 | Deeper, Deeper, Still Deeper
一手抓生产　一手抓生活 | One Hand on Production, One on Life
提高基层干部　加强基层工作 | Raise Grass-roots Cadres, Strengthen Grass-roots Work
产量增加{percent}　成本降低{portion} | Output Up {percent}, Costs Down {portion}
节约原料{exact}吨 | {exact} Tons of Material Saved
他们的做法是：一天学习，两天开会，三天劳动 | Their Way: One Day Study, Two Days Meetings, Three Days Labour
{month}份计划提前{few}天完成 | Plan for {month} Done {few} Days Early
思想先行　措施落实　领导带头 | Thinking First, Measures Firm, Leaders in Front
人人动手　处处节约 | All Hands at Work, Savings Everywhere
从群众中来　到群众中去 | From the Masses, to the Masses
{name}等{few}人受到表扬 | {name} and Others Praised
{produce}供应充足 | {produce} in Good Supply
`);

/** Sub-headings inside an article. */
export const SUBHEADINGS = pairs(`
下去不等于深入 | Going Down Is Not Going Deep
分片定点 | Areas and Points
蹲了点要带起面 | A Point Must Lead the Whole
要对症下药 | The Right Medicine
一环扣一环 | Link After Link
从不会到会 | From Not Knowing to Knowing
一条新路 | A New Road
群众的智慧 | The Wisdom of the Masses
抓关键 | Grasping the Key
算细账 | Careful Reckoning
好榜样 | A Good Example
在困难面前 | Facing Difficulty
夜访{village} | {village} by Night
{name}的办法 | The Method of {name}
{material}从哪里来 | Where the {material} Came From
三个变化 | Three Changes
同群众交朋友 | Making Friends With the Masses
新的任务 | New Tasks
食堂里的笑声 | Laughter in the Canteen
水到渠成 | When Water Comes
干部和社员之间 | Between Cadres and Members
第一次丰收 | The First Good Harvest
集体的力量 | Collective Strength
几点体会 | Some Lessons
`);

/** The standing headlines of news in brief. */
export const BRIEF_TITLES = pairs(`
要闻快报 | News in Brief
经济简讯 | Economic News in Brief
各地动态 | From All Parts
农村短波 | Short Waves from the Country
工业简讯 | Industrial News in Brief
文化简讯 | Cultural News in Brief
`);
