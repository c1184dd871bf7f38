import type { Entries } from './entry.ts';

/** Problems with the form of files that are lists of entries: `places.yml` and `terms.yml`. */
export const YAML_PROBLEMS = {
  YAML_TOO_LARGE: {
    severity: 'error',
    message: 'The file has {characters} characters and may have {limit}; check what it is.',
    why: 'A list of places or terms for a large archive is far shorter. A file this large is something else under a wrong name.',
    remedy: 'Take the file away, or shorten it.',
  },
  YAML_NOT_VALID: {
    severity: 'error',
    message: 'This cannot be read as YAML ({reason}); mend the line.',
    why: 'In YAML indents, quotation marks and repeated keys matter. Tags such as `!!int` are not taken, because every value is read by what its key wants.',
    remedy:
      'Mend the named place. Put a text in quotation marks when it contains `: ` or ` #` or begins with a sign such as `*`, `"` or `[`.',
  },
  YAML_ALIAS: {
    severity: 'error',
    message: 'This is an alias (*name); write the value itself.',
    why: 'Aliases make a small file stand for a huge one and hide where a value comes from.',
    remedy: 'Copy the value to this place.',
  },
  YAML_SHAPE_WRONG: {
    severity: 'error',
    message: '{what} should be {wanted}.',
    why: 'The file is a list of entries. Each entry is a map of keys, and some keys have lists of values.',
    remedy: 'Write it in the form that the other entries have.',
  },
  YAML_KEY_UNKNOWN: {
    severity: 'error',
    message: 'There is no key “{key}”; the keys of an entry are {keys}.',
    why: 'A misspelt key would be overlooked and what it says would not be shown.',
    remedy: 'Correct the key, or take it away with its value.',
  },
  YAML_KEY_MISSING: {
    severity: 'error',
    message: 'This entry has no “{key}”; add it.',
    why: 'Pages, maps and search rely on every entry having it.',
    remedy: 'Add the key and its value, or take the entry away until they are known.',
  },
  YAML_VALUE_BAD: {
    severity: 'error',
    message: 'The value of “{key}” must be {wanted}.',
    why: 'Pages, maps and search rely on the form of each value.',
    remedy: 'Correct the value.',
  },
} as const satisfies Entries;
