import type { LinePattern } from '../language.ts';

/** `新华社记者　王平摄`, `（李明摄）`: the end of a caption, or all of a credit. */
export const CHINESE_PICTURE_CREDIT =
  /(?:(?:记者|通讯员|新华社|本报)[\s:：]*|[（(\s。]|^)[\p{Script=Han}·]{1,6}(?:[\s、]{1,2}[\p{Script=Han}·]{1,6}){0,2}\s?(?<!拍)摄[）)]?。?$/u;

/** Lines of a Chinese body that tell their role by their own words. */
export const CHINESE_PATTERNS: readonly LinePattern[] = [
  { role: 'note', pattern: /^[（(〔［【[]?注[一二三四五六七八九十\d①-⑳]{0,3}[）)〕］】\]：:]/u },
  { role: 'note', pattern: /^[（(〔［【[]?编(?:者|辑部)的?(?:按(?!照)|注|话)/u },
  { role: 'note', pattern: /^[（(〔［【[]?(?:附注|附记|原注|作者注|译者注)[）)〕］】\]：:]/u },
  {
    role: 'credit',
    longest: 60,
    pattern: /^[（(〔【](?:原载|转载|选自|摘自|据|新华社|译自)[^（）]*[）)〕】]$/u,
  },
  {
    role: 'credit',
    longest: 30,
    pattern:
      /^[（(]?(?:(?:新华社|本报)?(?:记者|通讯员)|新华社|本报)?[\s:：]*[\p{Script=Han}·]{2,4}(?:[\s、]{1,2}[\p{Script=Han}·]{2,4}){0,3}\s?(?<!拍)摄[）)]?$/u,
  },
  { role: 'caption', pattern: /^[（(]?图(?:为|[：:]|[一二三四五六七八九\d]{1,2}[：:\s])/u },
  { role: 'caption', longest: 150, pattern: /[。，]图为/u },
  { role: 'caption', pattern: /^[（(]?[左右上下中前后]{1,3}图(?:[为是：:，、\s]|[）)])/u },
  {
    role: 'caption',
    longest: 20,
    pattern:
      /^[（(][^（）]{0,8}(?:木刻|速写|漫画|国画|剪纸|油画|版画|素描|水彩画?|插图|宣传画|年画|摄影|图片)[^（）]{0,4}[）)]$/u,
  },
];
