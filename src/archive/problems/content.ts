import type { Entries } from './entry.ts';

/** Problems with the environment, the settings, the files of the content folder, and adding to it. */
export const CONTENT_PROBLEMS = {
  ENVIRONMENT_UNKNOWN: {
    severity: 'error',
    message:
      'There is no variable {name}; remove it, or correct it to ARCHIVE_CONTENT or ARCHIVE_OUT.',
    why: 'A misspelt variable would be ignored, and the command would work on other folders than the ones that were meant.',
    remedy: 'Correct the name of the variable, or unset it.',
  },
  ENVIRONMENT_OUT_DANGEROUS: {
    severity: 'error',
    message: 'ARCHIVE_OUT is {out}, which would endanger {folder}; choose a folder of its own.',
    why: 'Each build empties its output folder first. A folder that holds the content or the project, or lies among the content, must never be one.',
    remedy: 'Set ARCHIVE_OUT to a new folder outside the content folder.',
  },
  ENVIRONMENT_OUT_OCCUPIED: {
    severity: 'error',
    message:
      'ARCHIVE_OUT is {out}, where there is something that no build of ours has made; choose an empty or a new folder.',
    why: 'Each build empties its output folder first, so that what is there now would be lost.',
    remedy: 'Set ARCHIVE_OUT to a new folder, or empty this one yourself if nothing in it matters.',
  },
  ENVIRONMENT_SITE_URL_BAD: {
    severity: 'error',
    message: 'SITE_URL is “{value}”; write only scheme and host, such as https://example.org.',
    why: 'The address of the site stands in feeds, citations and the site map, and goes before every path.',
    remedy: 'Give the origin with http:// or https://, and put a path into BASE_PATH.',
  },
  ENVIRONMENT_BASE_PATH_BAD: {
    severity: 'error',
    message:
      'BASE_PATH is “{value}”; write a path such as /name/ of letters, digits and the signs . _ ~ -',
    why: 'The path goes into every address of the site as it is.',
    remedy:
      'Give the path under which the site will be served, or nothing when it has a host of its own.',
  },
  ENVIRONMENT_SOURCE_DATE_EPOCH_BAD: {
    severity: 'error',
    message: 'SOURCE_DATE_EPOCH is “{value}”; write a time in whole seconds since 1970.',
    why: 'The release is dated by it, so that the same content built again is the same release. A time that is not understood would date it by the clock without a word.',
    remedy:
      'Give what `date +%s` prints, or what `git log -1 --pretty=%ct` prints for the last commit, or nothing to let the clock tell the day.',
  },

  SETTINGS_NOT_YAML: {
    severity: 'error',
    message: 'This is not valid YAML: {message}',
    why: 'The file cannot be read any further than this place.',
    remedy: 'Mend the line. Text with a colon or a # in it needs quotes.',
  },
  SETTINGS_ALIAS: {
    severity: 'error',
    message: '“{key}” is an alias (*name); write the value itself.',
    why: 'Aliases make a small file stand for a huge one and hide where a value comes from.',
    remedy: 'Copy the value to this place.',
  },
  SETTINGS_KEY_UNKNOWN: {
    severity: 'error',
    message: 'There is no key “{key}”; the keys here are {known}.',
    why: 'A misspelt key would be ignored without a word.',
    remedy: 'Correct or remove the key.',
  },
  SETTINGS_KEY_MISSING: {
    severity: 'error',
    message: 'The key “{key}” is missing; add it.',
    why: 'Pages and data need every key; nothing particular to an archive has a default.',
    remedy: 'Add the key with its value.',
  },
  SETTINGS_VALUE_BAD: {
    severity: 'error',
    message: 'The value of “{key}” must be {wanted}.',
    why: 'Pages and data rely on the kind of each value.',
    remedy: 'Correct the value.',
  },

  FILE_NOT_FOUND: {
    severity: 'error',
    message: 'There is no such file or folder; check the name.',
    why: 'The name may be misspelt, or a symbolic link may lead to a file that was removed.',
    remedy: 'Correct the name.',
  },
  FILE_UNREADABLE: {
    severity: 'error',
    message: 'This cannot be read ({reason}); check its permissions.',
    why: 'The operating system refuses to hand out the file or folder.',
    remedy: 'Give yourself the right to read it, or leave it out.',
  },
  FILE_TOO_LARGE: {
    severity: 'error',
    message: 'The file has {bytes} bytes and may have {limit}; check what it is.',
    why: 'Settings, corrections and pages are short texts. A file this large is something else under a wrong name.',
    remedy: 'Put the file that is meant in its place.',
  },
  FILE_NOT_UTF8: {
    severity: 'error',
    message: 'The file is not UTF-8; save it as UTF-8.',
    why: 'In another encoding it would be read as the wrong characters, so it is refused and nothing is guessed.',
    remedy: 'Convert the file to UTF-8 with an editor or with `iconv`.',
  },
  FILE_NOT_REGULAR: {
    severity: 'error',
    message: 'This is not a file; give plain text files only.',
    why: 'Folders in the place of documents, devices, pipes and sockets cannot be documents, and reading some of them never ends.',
    remedy: 'Remove it, or name the file that was meant.',
  },
  FILE_LINK_LEAVES: {
    severity: 'error',
    message: 'This symbolic link leads out of its folder; put the file itself there.',
    why: 'Through a link that leaves the folder, files that were never meant for it could be published.',
    remedy: 'Replace the link with a copy of the file that is meant.',
  },
  FILE_NAME_CLIMBS: {
    severity: 'error',
    message: 'The name goes into a folder and out again through “..”; write it without.',
    why: 'Names that climb out of a folder reach files outside it, on purpose or not. Only the beginning of a name may go up, as in ../downloads/one.txt.',
    remedy: 'Write the direct path of the file.',
  },
  FOLDER_WITHOUT_DOCUMENTS: {
    severity: 'error',
    message: 'There is no .txt or .md file in this folder; name another.',
    why: 'Documents are text files; in a folder only those that end in .txt or .md are taken, and none called README.',
    remedy: 'Name the folder that holds the documents.',
  },

  CONTENT_UNEXPECTED: {
    severity: 'error',
    message: 'Nothing called this belongs here, but only {wanted}; move it away.',
    why: 'What the archive does not know is not published. A file in the wrong place, or under a misspelt name, would be missed by nobody.',
    remedy: 'Correct the name, or move the file out of the content folder.',
  },
  ARTICLE_NAME_BAD: {
    severity: 'error',
    message:
      'This is not the permanent name of an article (YYYY-MM-DD-pN-SLUG.txt); move it out and file it with `npm run add -- FILE`.',
    why: 'The name of a filed document is its address. `npm run add` makes it from the date, the page and the headline.',
    remedy: 'Move the file out of the content folder and file it with `npm run add -- FILE`.',
  },
  ARTICLE_NAME_CONTRADICTS: {
    severity: 'warning',
    message:
      'The document is of {date}, page {page}, but its article is called {article}; make sure that the document is right, since the name is permanent.',
    why: 'The name of an article begins with the date and page that its document gave when it was filed. It is permanent, because links use it: when a date is corrected later, the name stays and pages show the corrected date. Otherwise the document has been filed in the wrong place.',
    remedy:
      'Look the date and page up in the newspaper. Nothing is to be done when the document is right; otherwise correct it, or file it as a new article.',
  },
  ARTICLE_TEXT_REPEATED: {
    severity: 'error',
    message: 'The same Chinese text is filed as {article} already; remove one of the two.',
    why: 'The same text twice makes every search find it twice and splits its links and citations.',
    remedy: 'Keep the document whose links have been published longer.',
  },
  ARTICLE_YEAR_OUTSIDE: {
    severity: 'warning',
    message: 'The document is of {year}, and the archive of {first} to {last}; check the date.',
    why: 'A year outside those that `archive.yml` names is usually a slip in both halves of a document.',
    remedy: 'Correct the date, or the years in `archive.yml`.',
  },
  PAGE_HEADINGS_DIFFER: {
    severity: 'error',
    message: 'Here should be {wanted}, as in {other}; write the same headings in both.',
    why: 'A heading has one address, made from the English, which leads to its translation as well. For that the two files of a page are matched heading by heading.',
    remedy: 'Give both files headings of the same levels in the same order.',
  },
  CORRECTIONS_WITHOUT_ARTICLE: {
    severity: 'error',
    message:
      'There is no article {article} for these corrections; correct the name or remove the file.',
    why: 'Corrections of an alignment stand in a file that is called like the article.',
    remedy: 'Give the file the name of its article with `.yml` at the end.',
  },

  DOCUMENT_FILED_ALREADY: {
    severity: 'error',
    message: 'This Chinese text is filed already, as {article}; use `--replace` for a new version.',
    why: 'The same text twice makes every search find it twice and splits its links and citations.',
    remedy: 'Leave the document out, or use `--replace` if its translation is better.',
  },
  DOCUMENT_NAME_FILED: {
    severity: 'error',
    message:
      'An article called {article} is filed already; use `--replace` to put this version in its place, or rename the file.',
    why: 'A file that is called like an article is nearly always a new version of it. Filed as a new article it would double it.',
    remedy: 'Use `--replace` for a new version; rename the file if it is another article.',
  },
  DOCUMENT_GIVEN_TWICE: {
    severity: 'error',
    message: 'This Chinese text was given already, in {other}; leave one of the two out.',
    why: 'The same text twice makes every search find it twice and splits its links and citations.',
    remedy: 'Leave one of the two documents out.',
  },
  REPLACED_UNKNOWN: {
    severity: 'error',
    message:
      'It is not clear which article this replaces ({candidates}); call the file ID.txt after the article that it replaces.',
    why: 'With `--replace` the article is found by the name of the file, or by date, page and similar Chinese text. Here no article, or more than one, answers.',
    remedy:
      'Name the file after the article that it replaces; leave `--replace` out for a new article.',
  },
  REPLACED_TWICE: {
    severity: 'error',
    message: 'This would replace {article}, and so would {other}; leave one of the two out.',
    why: 'An article has one document.',
    remedy: 'Leave one of the two documents out.',
  },
  ADD_RUNNING: {
    severity: 'error',
    message: 'Another `npm run add` (process {process}) is at work here; wait until it is done.',
    why: 'Two commands that write to the same folder at the same time would undo each other’s work.',
    remedy: 'Wait, or remove this folder if no such command is running.',
  },
  ADD_UNFINISHED: {
    severity: 'error',
    message:
      'An `npm run add` was stopped before its last step, which cannot be taken now ({reason}); make the content folder writable.',
    why: 'The documents that were being added are safe in this folder, but not yet in their places.',
    remedy: 'Give yourself the right to write to the content folder and run any command again.',
  },
  ADD_FAILED: {
    severity: 'error',
    message: 'The content folder cannot be written ({reason}); nothing was filed.',
    why: 'The disk may be full, or the folder may be read-only.',
    remedy: 'Make room, or give yourself the right to write, and run the command again.',
  },
} as const satisfies Entries;
