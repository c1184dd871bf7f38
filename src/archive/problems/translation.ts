import type { Entries } from './entry.ts';

/** What cannot be right about a translation, for `npm run check -- --translation`. */
export const TRANSLATION_PROBLEMS = {
  TRANSLATION_NUMBER_DIFFERS: {
    severity: 'warning',
    message: 'The Chinese has “{zh}” and the English “{en}”; compare the two.',
    why: 'Both texts have a number in this place, and the two are not equal, 万 and 亿, per cent, fractions and approximate numbers worked out.',
    remedy: 'Correct the number in the translation.',
  },
  TRANSLATION_NUMBER_MISSING: {
    severity: 'warning',
    message: 'The English has nothing for the number “{zh}”; put it in.',
    why: 'The Chinese gives a number, and no number or word in the English of the passage says the same.',
    remedy: 'Put the number into the translation.',
  },
  TRANSLATION_NUMBER_INVENTED: {
    severity: 'warning',
    message: 'The Chinese has nothing for the number “{en}”; take it away or correct it.',
    why: 'The English gives a number, and no number or word in the Chinese of the passage says the same.',
    remedy: 'Correct the number in the translation, or take it away.',
  },
  TRANSLATION_DATE_DIFFERS: {
    severity: 'warning',
    message: 'The Chinese has the date “{zh}” and the English “{en}”; compare the two.',
    why: 'Both texts have a year, month, day or weekday in this place, and the two are not the same.',
    remedy: 'Correct the date in the translation.',
  },
  TRANSLATION_DATE_MISSING: {
    severity: 'warning',
    message: 'The English has nothing for the date “{zh}”; put it in.',
    why: 'The Chinese gives a year, month, day or weekday, and nothing in the English of the passage says the same, not even relative to the date of the newspaper.',
    remedy: 'Put the date into the translation.',
  },
  TRANSLATION_DATE_INVENTED: {
    severity: 'warning',
    message: 'The Chinese has nothing for the date “{en}”; take it away or correct it.',
    why: 'The English gives a year, month, day or weekday that the Chinese does not, and that does not follow from the date of the newspaper either.',
    remedy: 'Correct the date in the translation, or take it away.',
  },
  TRANSLATION_SCRIPT_LEFT: {
    severity: 'warning',
    message: '“{en}” was left in another script ({script}); translate it.',
    why: 'A reader of the English cannot read it. Words in brackets after their translation, and words that the Chinese writes in the same script, are not meant.',
    remedy: 'Translate the words.',
  },
  TRANSLATION_SENTENCE_DROPPED: {
    severity: 'warning',
    message: 'No English sentence says “{zh}”; translate it.',
    why: 'The sentences around it have their partners, and none is left for this one.',
    remedy:
      'Put the sentence into the translation. When it stands elsewhere in the English, move it to its place.',
  },
  TRANSLATION_SENTENCE_ADDED: {
    severity: 'warning',
    message: 'No Chinese sentence says “{en}”; take it away.',
    why: 'The sentences around it have their partners, and none is left for this one.',
    remedy: 'Take the sentence away when the Chinese does not say it anywhere in the article.',
  },
  TRANSLATION_LENGTH_ODD: {
    severity: 'warning',
    message:
      'This English has {en} letters; of {zh} Chinese characters it would have {least} to {most}. Compare the two.',
    why: 'The length of translations hardly varies in one archive, less so the longer the passage is. So short or long a text has lost something, or says something twice. Numbers do not count.',
    remedy: 'Compare the passage with the Chinese, and complete or shorten the translation.',
  },
  TRANSLATION_TERM_LEFT: {
    severity: 'warning',
    message: '“{en}” is the term {zh}, left as it is; use one of its renderings.',
    why: 'The glossary has renderings for this term, and readers of the English will understand neither its characters nor its pinyin.',
    remedy: 'Write one of the renderings that `terms.yml` lists, or explain the term.',
  },
  TRANSLATION_TERM_MISSING: {
    severity: 'warning',
    message: 'Nothing in the English of this sentence stands for the term {zh}; compare the two.',
    why: 'Neither a rendering that `terms.yml` lists nor anything that a dictionary gives for the words of the term is there.',
    remedy: 'Correct the translation. When it is right, add its rendering to `terms.yml`.',
  },
} as const satisfies Entries;
