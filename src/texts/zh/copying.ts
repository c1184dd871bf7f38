/** What is said when something was to be copied, in Chinese. */
export const COPYING = {
  copied: '已复制',
  byHand: '浏览器不允许复制。文字已选中，请手动复制。',
};
