/** One syllable of pinyin without tones, and some that the language does not have. */
const SYLLABLE =
  '(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i(?:ang|ong|an|ao|ng|n|a|e|u)?|' +
  'u(?:ang|ai|an|ng|n|a|e|i|o)?|üe?|a(?:ng|i|n|o)?|e(?:ng|i|n|r)?|o(?:ng|u)?))';

/** A Chinese family name has one syllable or, like 欧阳, two. */
const FAMILY = new RegExp(`^${SYLLABLE}{1,2}$`, 'iu');
const IN_LATIN = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
const IN_HAN = /^\p{Script=Han}{2,4}$/u;

/**
 * The parts of a Chinese person's name: the family name stands first (GB/T 28039-2011).
 *
 * A name counts as a person's only when its two spellings prove each other: two to four Chinese
 * characters, and two or three words of pinyin with as many syllables. `Xinhua News Agency` for 新华社
 * is no name, nor is `Our Reporter` for 本报记者.
 *
 * @param latin - the name as the English side spells it
 * @param han - the same name on the Chinese side
 * @returns undefined when the two do not prove each other
 */
export function personsName(
  latin: string,
  han: string,
): { family: string; given: string } | undefined {
  if (!IN_LATIN.test(latin) || !IN_HAN.test(han)) return undefined;
  const [family, ...given] = latin.split(' ');
  const letters = latin.replace(/[^\p{L}]/gu, '');
  const syllables = new RegExp(`^${SYLLABLE}{${han.length}}$`, 'iu');
  if (!FAMILY.test(family!) || !syllables.test(letters)) return undefined;
  return { family: family!, given: given.join(' ') };
}
