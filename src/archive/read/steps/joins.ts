import type { Draft } from '../draft.ts';
import type { Language } from '../language.ts';

/** Joins lines that were broken in mid-sentence. Verse and lists are settled and stay as they are. */
export function joinBrokenLines(drafts: readonly Draft[], language: Language): Draft[] {
  const joined: Draft[] = [];
  let last: Draft | undefined;
  for (const draft of drafts) {
    const open = joined.at(-1);
    if (open && last && isBroken(open, last, draft, language)) {
      const text = open.text + language.glue(last.text, draft.text) + draft.text;
      joined[joined.length - 1] = { ...open, text, inferred: true };
    } else {
      joined.push(draft);
    }
    last = draft;
  }
  return joined;
}

/** Roles whose text may run over several lines. A caption often ends without a full stop. */
const RUNS_ON: readonly Draft['role'][] = [undefined, 'note'];

/** True when the sentence that ends the open draft, with its last line, goes on in the next line. */
function isBroken(open: Draft, last: Draft, next: Draft, language: Language): boolean {
  return (
    RUNS_ON.includes(open.role) &&
    next.role === undefined &&
    language.continues(last.text, next.text, {
      afterGap: next.afterGap,
      inText: open.role === 'note' || open !== last,
    })
  );
}
