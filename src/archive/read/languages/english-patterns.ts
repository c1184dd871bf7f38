import type { LinePattern } from '../language.ts';

/** `(Photo by Wang Ping)`, `Xinhua News Agency reporter Wu Huaxue photographed.` */
export const ENGLISH_PICTURE_CREDIT =
  /(?:\b(?:photo(?:graph)?(?:s|ed)?|picture) by [^.()]{2,60}|\breporter [^.()]{2,40} photo(?:graph(?:ed)?)?s?)\)?\.?$/iu;

const POSITION = '(?:upper|lower|top|bottom|centre|center|middle|far)';

/** Lines of an English body that tell their role by their own words. */
export const ENGLISH_PATTERNS: readonly LinePattern[] = [
  {
    role: 'note',
    pattern: /^[([](?:Translator['’]s |Author['’]s |Original )?[Nn]otes?(?: \d{1,2})?:?[)\]]/u,
  },
  {
    role: 'note',
    pattern: /^(?:Translator['’]s |Author['’]s |Original )?[Nn]otes?(?: \d{1,2})?[:.]\s/u,
  },
  { role: 'note', pattern: /^[([]?Editor(?:s['’]|['’]s|ial)? [Nn]ote\b/u },
  {
    role: 'credit',
    longest: 200,
    pattern:
      /^[([](?:According to|(?:Originally )?[Pp]ublished in|Reprinted|Reproduced|Excerpted|Translated from|Source:|From|Xinhua)\b[^()]*[)\]]\.?$/u,
  },
  {
    role: 'credit',
    longest: 100,
    pattern:
      /^[([]?(?:Photo|Photograph|Picture|Drawing|Illustration|Woodcut)s? by\b[^()]{2,60}[)\]]?\.?$/u,
  },
  {
    role: 'credit',
    longest: 80,
    pattern:
      /^[([]?(?:Xinhua(?: News Agency)?|Our) (?:reporter|photographer|correspondent)s?(?: \p{Lu}[\p{L}'’-]+){1,4}(?: photo(?:graph)?(?:s|ed)?)?[)\]]?\.?$/u,
  },
  {
    role: 'caption',
    pattern: new RegExp(
      `^[([]?(?:Above|Below|Left|Right|(?:${POSITION}[- ]?(?:left|right)?|left|right)(?: (?:picture|photo|image))?)[)\\]]?:`,
      'iu',
    ),
  },
  {
    role: 'caption',
    pattern:
      /^[([]?(?:The )?(?:(?:upper|lower|left|right|above|below) )?(?:picture|photo|photograph|image)s?(?: (?:above|below|on the (?:left|right)))?(?: shows?\b|:)/iu,
  },
  {
    role: 'caption',
    longest: 600,
    pattern: /^This is .*\((?:Xinhua News Agency|Our) reporter [^()]{2,40}\)$/u,
  },
  { role: 'caption', longest: 400, pattern: /[.!] (?:The )?(?:picture|photo)s? shows? /u },
  {
    role: 'caption',
    longest: 60,
    pattern:
      /^\([^()]{0,24}\b(?:woodcut|sketch|cartoon|painting|paper-?cut|print|drawing|poster|illustration|photo(?:graph)?)s?\)$/iu,
  },
];
