import type { Answer } from '../lookup/answer.ts';
import { SearchFailure } from './failure.ts';
import type { Reply, Request } from './messages.ts';

/** A search that is open to questions. */
export interface Search {
  /**
   * Asks. A question makes the earlier ones void.
   *
   * @param text - the query as typed
   * @param count - how many groups of hits are wanted
   * @returns the answer, or nothing when a later question came first
   * @throws SearchFailure; the next question then starts afresh
   */
  search: (text: string, count: number) => Promise<Answer | undefined>;
  /** Ends the worker; a question that is still open is answered with nothing. */
  close: () => void;
}

/** For how long the worker may be silent, in milliseconds. */
const PATIENCE = 30_000;

interface Question {
  ticket: number;
  settle: (result: Answer | SearchFailure | undefined) => void;
}

/**
 * Opens the search. Nothing is loaded before the first question.
 *
 * @param indexUrl - the folder of the index, relative to the page or absolute
 * @param patience - for how long the worker may be silent, in milliseconds
 */
export function openSearch({
  indexUrl,
  patience = PATIENCE,
}: {
  indexUrl: string;
  patience?: number;
}): Search {
  let worker: Worker | undefined;
  let question: Question | undefined;
  let tickets = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (result: Answer | SearchFailure | undefined): void => {
    clearTimeout(timer);
    if (result instanceof SearchFailure) stop();
    question?.settle(result);
    question = undefined;
  };
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const waitAgain = (): void => {
    clearTimeout(timer);
    if (!question) return;
    timer = setTimeout(() => {
      settle(new SearchFailure('timeout', `no sign of life for ${patience} ms`));
    }, patience);
  };
  const hear = (reply: Reply): void => {
    if (reply.kind === 'alive') waitAgain();
    else if (reply.ticket !== question?.ticket) return;
    else if (reply.kind === 'answer') settle(reply.answer);
    else settle(new SearchFailure(reply.failure, reply.message));
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      hear(data);
    });
    started.addEventListener('error', ({ message }) => {
      settle(new SearchFailure('no-worker', message));
    });
    ask(started, { kind: 'open', indexUrl: new URL(indexUrl, location.href).href });
    return started;
  };

  return {
    search: (text, count) => {
      settle(undefined);
      return new Promise((resolve, reject: (failure: SearchFailure) => void) => {
        tickets += 1;
        question = {
          ticket: tickets,
          settle: (result) => {
            if (result instanceof SearchFailure) reject(result);
            else resolve(result);
          },
        };
        waitAgain();
        try {
          worker ??= start();
          ask(worker, { kind: 'search', ticket: tickets, text, count });
        } catch (error) {
          settle(new SearchFailure('no-worker', String(error), { cause: error }));
        }
      });
    },
    close: () => {
      settle(undefined);
      stop();
    },
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}

function ask(worker: Worker, request: Request): void {
  worker.postMessage(request);
}
