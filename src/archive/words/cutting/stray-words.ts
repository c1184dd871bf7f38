/**
 * Words of the dictionary that running text of a newspaper hardly ever means where their characters
 * meet: 工作中的 has no 中的 ("to hit the target"), 会议中将 no lieutenant general.
 */
const STRAY_WORDS = new Set(
  [
    // Before 的, 了, 得 and 着, which are nearly always particles.
    '中的 面的 打的 摩的 美的 家的 小的 端的 破的 零的 寻的 准的 是的',
    '到了 成了 坏了 完了 对了 有了 得了 绝了 结了 迟了 吹了 没了 巧了 公了 私了 临了 未了 终了 知了 了了 了当',
    '不在了 不见了 不行了 知道了 太好了',
    '到得 来得 去得 过得 长得 要得 慌得 求得 得很 得中 得可以',
    '得着 正着 就着 合着 点着 引着 穿着 不着 要着 水着',
    // After 中, 上, 下, 里 and 后, which belong to what stands before them.
    '中将 中和 中看 中用 中听 中行 中意 中正 中选 中办 中财 中保 中远 中超 中都',
    '上将 上都 上高 上达 上相 上合 上外 下作 下同 里社 里人 里加 里约 后任 后加 后周',
    // Conjunctions, prepositions and adverbs beside other words.
    '不和 加和 地和 天和 大和 代数和 或将 这就 可就 就晚了 那是 新都 三都 大都会 不由 要人',
    '前一天 前一向 多个 日电 大厂 等同 人种 天公 子弟 才能 乳交 三条 四条',
  ].flatMap((words) => words.split(' ')),
);

/** True for a word that is more likely two when its characters meet. */
export function isStrayWord(word: string): boolean {
  return STRAY_WORDS.has(word);
}

/** Phrases that the dictionary has but that are two words: 不明确, 有帮助, 一个人. */
const PHRASE = /^(?:[不有在没很最太更]..|.[些个]人|什么事|..到)$/u;

/** True for what may be a phrase; whether it is one in a text, others must say. */
export function mayBePhrase(word: string): boolean {
  return PHRASE.test(word);
}
