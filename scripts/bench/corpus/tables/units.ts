import { pairs } from '../pair.ts';

/** Kinds of factory and mine, as names end. */
export const FACTORIES = pairs(`
内燃机厂 | Internal Combustion Engine Factory
机床厂 | Machine Tool Plant
钢铁厂 | Iron and Steel Plant
轧钢厂 | Steel Rolling Mill
煤矿 | Coal Mine
铁矿 | Iron Mine
铜矿 | Copper Mine
棉纺织厂 | Cotton Textile Mill
丝绸厂 | Silk Mill
毛纺厂 | Woollen Mill
针织厂 | Knitting Mill
印染厂 | Printing and Dyeing Mill
造纸厂 | Paper Mill
水泥厂 | Cement Works
玻璃厂 | Glass Works
砖瓦厂 | Brick and Tile Works
陶瓷厂 | Porcelain Works
化肥厂 | Fertilizer Plant
化工厂 | Chemical Works
制药厂 | Pharmaceutical Factory
橡胶厂 | Rubber Factory
制革厂 | Tannery
面粉厂 | Flour Mill
糖厂 | Sugar Refinery
酒厂 | Distillery
榨油厂 | Oil Pressing Mill
卷烟厂 | Cigarette Factory
罐头厂 | Cannery
农具厂 | Farm Tool Factory
拖拉机站 | Tractor Station
水泵厂 | Water Pump Factory
电机厂 | Electrical Machinery Plant
变压器厂 | Transformer Factory
灯泡厂 | Light Bulb Factory
发电厂 | Power Plant
自来水厂 | Waterworks
炼油厂 | Oil Refinery
焦化厂 | Coking Plant
木材厂 | Timber Mill
家具厂 | Furniture Factory
造船厂 | Shipyard
机车车辆厂 | Locomotive and Rolling Stock Works
汽车修理厂 | Motor Repair Works
自行车厂 | Bicycle Factory
钟表厂 | Clock and Watch Factory
仪表厂 | Instrument Factory
搪瓷厂 | Enamelware Factory
火柴厂 | Match Factory
肥皂厂 | Soap Factory
印刷厂 | Printing House
服装厂 | Clothing Factory
制鞋厂 | Shoe Factory
盐场 | Salt Works
锻压厂 | Forging and Pressing Works
铸造厂 | Foundry
轴承厂 | Bearing Factory
工具厂 | Tool Factory
电线厂 | Wire Works
电池厂 | Battery Factory
建筑公司 | Construction Company
`);

/** Kinds of shop, school, canteen and the like. */
export const SHOPS = pairs(`
百货商店 | Department Store
副食品商店 | Food Store
菜场 | Vegetable Market
公共食堂 | Public Canteen
粮店 | Grain Shop
饭店 | Restaurant
旅社 | Hostel
书店 | Bookshop
医院 | Hospital
门诊部 | Clinic
中学 | Middle School
小学 | Primary School
师范学校 | Normal School
业余学校 | Spare-time School
幼儿园 | Kindergarten
文化馆 | Cultural Centre
图书馆 | Library
邮电局 | Post and Telegraph Office
汽车运输公司 | Motor Transport Company
装卸站 | Loading Station
火车站 | Railway Station
供销社 | Supply and Marketing Cooperative
修理店 | Repair Shop
缝纫社 | Tailoring Cooperative
理发店 | Barber's Shop
浴室 | Bathhouse
剧团 | Opera Troupe
电影院 | Cinema
气象站 | Weather Station
农业技术站 | Agricultural Technical Station
`);

/** Parts of a unit, by field. */
export const GROUPS = {
  industry: pairs(`
锻造车间 | the forging workshop
装配车间 | the assembly workshop
铸工车间 | the casting workshop
机修车间 | the repair workshop
包装小组 | the packing group
第一工段 | the first section
第二工段 | the second section
第三工段 | the third section
运输队 | the transport team
动力科 | the power department
技术科 | the technical department
供销科 | the supply department
青年突击队 | the youth shock team
三号炉 | No. 3 furnace
四号炉 | No. 4 furnace
夜班小组 | the night shift group
  `),
  farm: pairs(`
第一生产队 | the First Production Team
第二生产队 | the Second Production Team
第三生产队 | the Third Production Team
第五生产队 | the Fifth Production Team
第八生产队 | the Eighth Production Team
畜牧队 | the livestock team
蔬菜组 | the vegetable group
水利队 | the water conservancy team
妇女队 | the women's team
老农组 | the old peasants' group
林业队 | the forestry team
渔业队 | the fishing team
运肥组 | the manure carting group
饲养场 | the feeding station
育秧组 | the seedling group
农具修配组 | the farm tool repair group
  `),
  service: pairs(`
第一柜台 | the first counter
蔬菜组 | the vegetable section
采购组 | the buying group
炊事组 | the kitchen group
送货组 | the delivery group
修理组 | the repair group
会计室 | the accounts office
三年级 | the third class
教研组 | the teaching group
流动服务队 | the mobile service team
第二门市部 | the second sales department
保管组 | the storage group
夜间服务部 | the night service
调度室 | the dispatching office
宣传组 | the publicity group
青年小组 | the youth group
  `),
};
