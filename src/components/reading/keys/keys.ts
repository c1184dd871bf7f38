/** Where keys are commands: on the whole page, or on a sentence that has the focus. */
export type KeyPlace = 'page' | 'sentence';

/** A command and the keys that give it. */
interface Key {
  /** As keyboard events name them. */
  keys: readonly string[];
  place: KeyPlace;
  /** Whether it is given again and again while its key is held down. */
  repeats?: true;
}

/**
 * What keys do on the page of an article: the page listens to them as they stand here, and its help
 * explains them in this order. The key `/` is on every page and the search box's.
 */
export const KEYS = {
  next: { keys: ['j'], place: 'page', repeats: true },
  previous: { keys: ['k'], place: 'page', repeats: true },
  other: { keys: ['o'], place: 'page' },
  words: { keys: ['w'], place: 'page' },
  listen: { keys: ['l'], place: 'page' },
  link: { keys: ['c'], place: 'page' },
  pinyin: { keys: ['p'], place: 'page' },
  earlier: { keys: ['ArrowLeft'], place: 'page' },
  later: { keys: ['ArrowRight'], place: 'page' },
  // The second is what Chinese keyboards write.
  help: { keys: ['?', '？'], place: 'page' },
  close: { keys: ['Escape'], place: 'page' },
  nextSentence: { keys: ['ArrowDown'], place: 'sentence' },
  previousSentence: { keys: ['ArrowUp'], place: 'sentence' },
  partner: { keys: ['ArrowLeft', 'ArrowRight'], place: 'sentence' },
  keep: { keys: ['Enter', ' '], place: 'sentence' },
} as const satisfies Record<string, Key>;

/** Everything that a key can do. */
export type Command = keyof typeof KEYS;

/** What a key can do in a place. */
export type CommandAt<P extends KeyPlace> = {
  [C in Command]: (typeof KEYS)[C]['place'] extends P ? C : never;
}[Command];

/** What a key does in a place; undefined when it does nothing there. */
export function commandOf<P extends KeyPlace>(key: string, place: P): CommandAt<P> | undefined {
  const commands = Object.keys(KEYS) as Command[];
  return commands.find((command) => {
    const { keys, place: its }: Key = KEYS[command];
    return its === place && keys.includes(key);
  }) as CommandAt<P> | undefined;
}

/** Whether a command is given again and again while its key is held down. */
export function repeats(command: Command): boolean {
  return 'repeats' in KEYS[command];
}
