/** Between two lines, in milliseconds. */
const PAUSE = 10_000;

/** Is told how much of a long piece of work is done. */
export type Tell = (done: number) => void;

/**
 * Says on the standard error what is being done and, every ten seconds, how much is left.
 *
 * @param what - such as `scanning`
 * @param total - how much there is to do
 */
export function begin(what: string, total = 1): Tell {
  console.error(`${what} …`);
  const start = performance.now();
  let last = start;
  return (done) => {
    const now = performance.now();
    if (now - last < PAUSE || done >= total) return;
    last = now;
    console.error(`  ${done} of ${total}, ${timeLeft(now - start, done, total)}`);
  };
}

/** About how long the rest takes when it goes on like this. */
export function timeLeft(spent: number, done: number, total: number): string {
  const seconds = ((spent / done) * (total - done)) / 1000;
  return seconds < 90
    ? `about ${Math.ceil(seconds)} s left`
    : `about ${Math.ceil(seconds / 60)} min left`;
}
