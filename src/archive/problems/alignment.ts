import type { Entries } from './entry.ts';

/** Problems with hand corrections of an alignment, `alignment/ID.yml`. */
export const ALIGNMENT_PROBLEMS = {
  ALIGNMENT_TOO_LARGE: {
    severity: 'error',
    message:
      'The file has {characters} characters and corrections may have {limit}; check what it is.',
    why: 'Corrections name the blocks of one article by id or by a few words. A file this large is something else under a wrong name.',
    remedy: 'Take the file away, or shorten the beginnings by which it names the blocks.',
  },
  ALIGNMENT_NOT_YAML: {
    severity: 'error',
    message: 'This cannot be read as YAML: {reason}',
    why: 'Corrections are written in YAML, where indents, quotation marks and repeated keys matter. Tags such as `!!int` are not taken, because every value is text.',
    remedy:
      'Mend the named place. Put a text in quotation marks when it contains `:` or `#` or begins with a sign such as `*`, `“` or `[`.',
  },
  ALIGNMENT_SHAPE_WRONG: {
    severity: 'error',
    message: '{what} should be {wanted}.',
    why: 'The file is a map with the one key `passages`, a list. Each passage has the two keys `zh` and `en`, and both are lists of blocks, of which one may be empty. Aliases such as `*a` are not taken.',
    remedy: 'Write the passage in the form that the documentation of corrections shows.',
  },
  ALIGNMENT_KEY_UNKNOWN: {
    severity: 'error',
    message: '“{key}” is not a key here; the keys are: {keys}.',
    why: 'A misspelt key would be overlooked and its correction would not work.',
    remedy: 'Correct the key, or take it away with its value.',
  },
  ALIGNMENT_PASSAGE_EMPTY: {
    severity: 'error',
    message: 'This passage names no block; give one at least, or take the passage away.',
    why: 'A passage joins blocks, or says that a block stands alone. Without any block it says nothing.',
    remedy: 'Name the blocks, or delete the item from the list.',
  },
  ALIGNMENT_BLOCK_UNKNOWN: {
    severity: 'error',
    message: 'No {side} block has the id or begins with “{text}”; copy it from the document.',
    why: 'The document may have been corrected after the alignment was, or the block belongs to the other side.',
    remedy: 'Copy the first words of the block from the document, or its id from the page.',
  },
  ALIGNMENT_BLOCK_AMBIGUOUS: {
    severity: 'error',
    message: 'More than one block begins with “{text}”; write more of it, or one of: {ids}.',
    why: 'A beginning has to fit exactly one block of its side, or the correction could be applied in the wrong place.',
    remedy: 'Write as many words as tell the blocks apart. For equal blocks write the id.',
  },
  ALIGNMENT_BLOCK_REPEATED: {
    severity: 'error',
    message: 'The block “{text}” was already named further up; name each block once.',
    why: 'A block stands in one passage only.',
    remedy: 'Delete one of the two references.',
  },
  ALIGNMENT_BLOCKS_APART: {
    severity: 'error',
    message: 'The {side} blocks of this passage do not follow one another; name all between them.',
    why: 'A passage is a run of blocks without gaps, because blocks stay where they stand in the document.',
    remedy: 'Name the blocks in between as well, or divide the passage.',
  },
  ALIGNMENT_PASSAGES_CROSS: {
    severity: 'error',
    message: 'This passage crosses the one of line {line}; both sides must go in the same order.',
    why: 'The two sides of an article are shown in their own order, so that passages cannot cross each other.',
    remedy:
      'Correct one of the two passages. Where the translation really changes the order, join the passages or let the blocks stand alone.',
  },
} as const satisfies Entries;
