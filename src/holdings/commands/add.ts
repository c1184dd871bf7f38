import type { LedgerRow } from '../../archive/ledger/row.ts';
import { isError } from '../../archive/problems/problem.ts';
import { addDocuments, type Added } from '../adding/add-documents.ts';
import { readEnvironment } from '../environment/environment.ts';
import { readArguments } from './arguments.ts';
import { countProblems, plural, problemLines } from './report.ts';
import { calledWrongly, type CommandResult, type CommandSetting } from './setting.ts';

const USAGE = `npm run add -- FILE … [--replace] [--dry-run]

Checks raw documents and files them under content/articles/ by their permanent names. All or nothing.
FILE is a document, a folder of documents (.txt and .md), or a filed document whose ids are to be recorded.

  --replace   each document takes the place of the filed one that it is a new version of
  --dry-run   says what would be done and writes nothing`;

const WORDS: Record<Added['kind'], string> = {
  new: 'filed',
  replace: 'replaced',
  record: 'recorded',
};

/** Runs `npm run add`. */
export function runAdd(args: readonly string[], setting: CommandSetting): CommandResult {
  const read = readArguments(args, ['replace', 'dry-run', 'help']);
  if (read.wrong !== undefined) return calledWrongly(read.wrong, USAGE);
  const { flags, names } = read;
  if (flags.help) return { exitCode: 0, errors: [], lines: [USAGE] };
  if (names.length === 0) return calledWrongly('Name at least one document.', USAGE);

  const { environment, problems: unset } = readEnvironment(setting.variables, setting.project);
  const dryRun = flags['dry-run'];
  const { added, problems } = environment
    ? addDocuments({ contentDir: environment.contentDir, names, replace: flags.replace, dryRun })
    : { added: [], problems: unset };
  const failed = problems.some(isError);
  const outcome = added.length > 0 ? 'Not everything is in its place yet' : 'Nothing was written';
  const summary = failed
    ? `${outcome}: ${countProblems(problems)}.`
    : `${dryRun ? 'Nothing was written. It would be: ' : ''}${summarise(added)}.`;
  return {
    exitCode: failed ? 1 : 0,
    errors: [],
    lines: [...problemLines(problems), ...added.flatMap(describe), summary],
  };
}

function describe({ kind, id, from, passages, before, after }: Added): string[] {
  const { total, chineseOnly, englishOnly } = passages;
  const alone = [
    [chineseOnly, 'without English'],
    [englishOnly, 'without Chinese'],
  ] as const;
  const counts = [
    plural(total, 'passage'),
    ...alone.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`),
  ];
  return [
    `${WORDS[kind]} ${id} from ${from}`,
    `  /articles/${id}/ ${counts.join(', ')}`,
    ...changes(before, after),
  ];
}

/** What became of ids that were live before. */
function changes(before: readonly LedgerRow[], after: readonly LedgerRow[]): string[] {
  const live = new Set(
    before.filter(({ state }) => state === 'live').map(({ passage }) => passage),
  );
  const moved = after.filter(({ passage, state }) => state !== 'live' && live.has(passage));
  if (moved.length === 0) return [];
  const gone = moved.filter(({ state }) => state === 'gone').length;
  return [
    ...moved.map(({ passage, state, to }) =>
      state === 'alias'
        ? `  ${passage} is now answered by ${to}`
        : `  ${passage} is gone; the nearest passage is ${to}`,
    ),
    `  ${live.size - moved.length} ids kept, ${moved.length - gone} answered by others, ${gone} gone`,
  ];
}

function summarise(added: readonly Added[]): string {
  return Object.entries(WORDS)
    .map(([kind, word]) => [added.filter((one) => one.kind === kind).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${plural(count, 'document')} ${word}`)
    .join(', ');
}
