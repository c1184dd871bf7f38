import { settle, type Draft } from '../draft.ts';
import { endsWith, type Language } from '../language.ts';

/** A headline that says that there are pictures instead of an article: `图片`, `端午画辑（图片）`. */
const PICTURE_TITLE =
  /^\s*(?:图片|照片|组图|(?:news )?(?:pictures?|photos?|photographs?|images?))\s*$|[（(〔【](?:新闻)?(?:图片|照片|组图|摄影)[^（()）]{0,4}[）)〕】]|\((?:pictures?|photos?|photographs?|images?)\)/iu;

/** More lines than this after a caption are something else. */
const MOST_FURTHER_LINES = 3;

/** True when a headline announces pictures. */
export function isPictureTitle(title: string): boolean {
  return PICTURE_TITLE.test(title);
}

/**
 * Settles captions: what looks like one after `（附图片）`, that mark itself where it stands alone, lines that
 * end in a picture's credit and, on a page of nothing but pictures, every line.
 *
 * @param onPicturePage - true when the headline announces pictures
 */
export function settleCaptions(
  drafts: readonly Draft[],
  onPicturePage: boolean,
  language: Language,
): Draft[] {
  const marked = afterMarks(drafts, language);
  const captions = new Set(
    drafts.flatMap(({ role, text }, index) =>
      role === undefined && (marked.has(index) || isCredited(text, language)) ? [index] : [],
    ),
  );
  const settled = settle(drafts, captions, 'caption');
  return onPicturePage && isAllPictures(settled, language)
    ? settled.map((draft) => ({ ...draft, role: draft.role ?? 'caption' }))
    : settled;
}

function isCredited(text: string, language: Language): boolean {
  return endsWith(text, language.pictureCredit);
}

/** A page with sub-headings or with captions set apart from its text has text of its own as well. */
function isAllPictures(drafts: readonly Draft[], language: Language): boolean {
  return drafts.every(
    ({ role, text }, index) =>
      role !== undefined || index === drafts.length - 1 || !language.isHeading(text),
  );
}

/** Indexes of the marks that stand alone, of the caption after each mark, and what belongs to it. */
function afterMarks(drafts: readonly Draft[], language: Language): Set<number> {
  const found = new Set<number>();
  drafts.forEach(({ text }, index) => {
    const mark = language.pictureMark.exec(text.slice(-80));
    if (!mark) return;
    if (mark[0].length === text.length) found.add(index);
    if (!isCaption(drafts[index + 1], drafts[index + 2], language)) return;
    found.add(index + 1);
    for (let further = index + 2; further < index + 2 + MOST_FURTHER_LINES; further++) {
      if (!goesOn(drafts, further, language)) break;
      found.add(further);
    }
  });
  return found;
}

/**
 * True for a caption under the mark of an attached picture: it says that it is one, has a credit,
 * is the last line, or is short and has no text under it. Anything else goes on with the article.
 */
function isCaption(draft: Draft | undefined, next: Draft | undefined, language: Language): boolean {
  if (!draft || draft.role !== undefined) return false;
  if (isCredited(draft.text, language) || language.captionBeginning.test(draft.text)) return true;
  if (draft.text.length > language.longestCaption) return false;
  if (next === undefined || next.role === 'credit' || next.role === 'caption') return true;
  return !language.isProse(draft.text) && !language.isProse(next.text);
}

/** A caption without a full stop may go on in the next line, for instance in the other language. */
function goesOn(drafts: readonly Draft[], index: number, language: Language): boolean {
  const [before, draft, next] = drafts.slice(index - 1, index + 2);
  return (
    draft?.role === undefined &&
    draft !== undefined &&
    !language.isProse(draft.text) &&
    !language.isProse(before!.text) &&
    !(next && language.isProse(next.text))
  );
}
