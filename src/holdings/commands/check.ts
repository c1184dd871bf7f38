import { isError } from '../../archive/problems/problem.ts';
import { checkContent } from '../checking/check-content.ts';
import { checkDocuments } from '../checking/check-documents.ts';
import { checkTranslations } from '../checking/check-translation.ts';
import { readEnvironment } from '../environment/environment.ts';
import { readArguments } from './arguments.ts';
import { countProblems, plural, problemLines } from './report.ts';
import { calledWrongly, type CommandResult, type CommandSetting } from './setting.ts';

const USAGE = `npm run check -- [file or folder …] [--translation]

Reads the named documents, or everything in content/ when none is named, and prints every problem
as file:line:column CODE message. A folder stands for the .txt and .md files in it.

  --translation   also warns of whatever cannot be right about the translations`;

/** Runs `npm run check`. */
export function runCheck(args: readonly string[], setting: CommandSetting): CommandResult {
  const read = readArguments(args, ['translation', 'help']);
  if (read.wrong !== undefined) return calledWrongly(read.wrong, USAGE);
  if (read.flags.help) return { exitCode: 0, errors: [], lines: [USAGE] };

  const { environment, problems: unset } = readEnvironment(setting.variables, setting.project);
  if (!environment)
    return { exitCode: 1, errors: [], lines: [...problemLines(unset), `${countProblems(unset)}.`] };
  const { names } = read;
  const { contentDir } = environment;
  const { documents, problems: found } =
    names.length > 0 ? checkDocuments(names) : checkContent(contentDir);
  const doubts = read.flags.translation ? checkTranslations(names, contentDir) : [];
  const problems = [...found, ...doubts];
  return {
    exitCode: problems.some(isError) ? 1 : 0,
    errors: [],
    lines: [
      ...problemLines(problems),
      `${plural(documents, 'document')}: ${countProblems(problems)}.`,
    ],
  };
}
