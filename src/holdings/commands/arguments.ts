import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/**
 * Reads a command's arguments.
 *
 * @param flags - the names of its flags, without `--`
 * @returns the flags and everything else, or what is wrong with them in a few words
 */
export function readArguments<F extends string>(
  args: readonly string[],
  flags: readonly F[],
): { flags: Record<F, boolean>; names: string[]; wrong?: never } | { wrong: string } {
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    flags.map((flag) => [flag, { type: 'boolean' }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = flags.map((flag) => [flag, values[flag] === true]);
    return { flags: Object.fromEntries(given) as Record<F, boolean>, names: positionals };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}
