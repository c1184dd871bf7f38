/** How many questions go to the page at once. */
const SIZE = 20;

/** How long the page may take for them, in milliseconds. */
const PATIENCE = 300_000;

/**
 * Asks questions in batches, so that not every one has to travel by itself and none waits for ever.
 *
 * @param ask - answers a batch, each question by one answer
 * @param tell - is told how many questions are answered, after each batch
 * @throws Error when an answer takes too long, or what `ask` throws
 */
export async function inBatches<Question, Answer>(
  questions: readonly Question[],
  ask: (batch: Question[]) => Promise<Answer[]>,
  tell: (done: number) => void,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < questions.length) {
    const batch = questions.slice(answers.length, answers.length + SIZE);
    answers.push(...(await withPatience(ask(batch))));
    tell(answers.length);
  }
  return answers;
}

/** What a promise comes to, unless that takes too long. */
export async function withPatience<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The page did not answer within ${PATIENCE / 1000} s.`));
    }, PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
