/**
 * Characters that are often words by themselves: particles, prepositions, conjunctions, adverbs,
 * pronouns, measure words, numerals, and the commonest verbs. A cut that leaves one of them alone is
 * likelier than one that leaves another character alone.
 */
const FUNCTION_CHARACTERS = new Set(
  '的了着过地得之所们个和与或及并而且则若如因但却虽即既在是有不没未无非也都就又还再才只仅更最很太极' +
    '较已曾正将刚先便把被从到向对为以于由用按据比同跟让叫给往自至除经这那此该每各某本其哪何谁什' +
    '我你他她它您咱来去说要能会可应须年月日天时上下中里内外前后大小多少好新老高' +
    '一二三四五六七八九十百千万亿两几半第人事名位种项条件台座只张' +
    '教学做作干搞抓办打送拿放用买卖吃住走跑看听写读想问叫搬抬运拉推挖割修建造种养喂收播浇施拆装炼',
);

/** True for a character that is often a word by itself. */
export function isFunctionCharacter(character: string): boolean {
  return FUNCTION_CHARACTERS.has(character);
}
