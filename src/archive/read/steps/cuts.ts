import type { Draft } from '../draft.ts';
import type { Language } from '../language.ts';

/** Cuts off what the printer or the typist ran into the end of a paragraph or a caption. */
export function cutGluedEnds(drafts: readonly Draft[], language: Language): Draft[] {
  return drafts.flatMap((draft, index) => {
    const below = drafts[index + 1];
    const isProse =
      below?.role === undefined && below !== undefined && language.isProse(below.text);
    const next = isProse ? below.text : undefined;
    const inCaption = draft.role === 'caption';
    const isCuttable = draft.role === undefined || inCaption;
    const cuts = isCuttable ? language.cuts(draft.text, { next, inCaption }) : [];
    if (cuts.length === 0) return [draft];
    const ends = [...cuts.slice(1).map(({ at }) => at), draft.text.length];
    const pieces = cuts.map(({ at, role }, piece): Draft => {
      const text = draft.text.slice(at, ends[piece]).trim();
      return { text, role, line: draft.line, afterGap: false, inferred: true };
    });
    const first = { ...draft, text: draft.text.slice(0, cuts[0]!.at).trim(), inferred: true };
    return [first, ...pieces];
  });
}
