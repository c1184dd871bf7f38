import type { Pair } from '../../align/bead.ts';
import type { IdentifiedBlock, Sides } from '../../model.ts';
import { compareProblems, type Problem } from '../../problems/problem.ts';
import { openYaml, type YamlFile, type YamlLimits } from '../../yaml/yaml-file.ts';
import { blockFinder } from './resolve.ts';
import { readWritten, type WrittenPassage } from './written.ts';

/** Far more than the blocks of an article need. */
const LIMITS: YamlLimits = {
  mostCharacters: 65_536,
  tooLarge: 'ALIGNMENT_TOO_LARGE',
  notYaml: 'ALIGNMENT_NOT_YAML',
};

/** A correction whose blocks are found. */
interface Found {
  pair: Pair;
  passage: WrittenPassage;
}

/**
 * Reads an editor's corrections of an alignment.
 *
 * @param yaml - the text of `alignment/ID.yml`: `passages`, a list of `zh` and `en`, each a list of
 *   blocks given by id or by the beginning of their text
 * @param file - its name, for problems
 * @param blocks - the article's blocks, in order
 * @returns the corrections that are right, for {@link makePassages}, and every problem by its place
 */
export function readCorrections(
  yaml: string,
  file: string,
  blocks: Sides<readonly IdentifiedBlock[]>,
): { pins?: Pair[]; problems: Problem[] } {
  const opened = openYaml(yaml, file, LIMITS);
  if (opened.problems.length > 0) return { problems: opened.problems };
  const findChinese = blockFinder(opened, 'zh', blocks.zh);
  const findEnglish = blockFinder(opened, 'en', blocks.en);
  const found = readWritten(opened).flatMap((passage): Found[] => {
    const pair = { zh: findChinese(passage.zh), en: findEnglish(passage.en) };
    return pair.zh && pair.en ? [{ pair: { zh: pair.zh, en: pair.en }, passage }] : [];
  });
  const pins = withoutCrossing(opened, found).map(({ pair }) => pair);
  return { pins, problems: opened.problems.sort(compareProblems) };
}

/** Leaves out, and reports, each passage that goes backwards in English where Chinese goes on. */
function withoutCrossing(file: YamlFile, found: readonly Found[]): Found[] {
  const isHalf = ({ pair: { zh, en } }: Found) => zh.from === zh.to || en.from === en.to;
  const kept: Found[] = [];
  for (const next of found) {
    const crossed = kept.find(
      (before) =>
        !isHalf(before) &&
        !isHalf(next) &&
        before.pair.zh.from < next.pair.zh.from !== before.pair.en.from < next.pair.en.from,
    );
    if (!crossed) kept.push(next);
    else {
      const { line } = file.place(crossed.passage.node);
      file.report('ALIGNMENT_PASSAGES_CROSS', next.passage.node, { line });
    }
  }
  return kept;
}
