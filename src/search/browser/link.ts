import { SearchFailure } from '../failure.ts';
import type { Question, Reply, Request, Results } from './messages.ts';

/** A question that was put to the worker. */
export interface Asked<Result> {
  /** Nothing for a question that was given up; rejects with a `SearchFailure`. */
  result: Promise<Result | undefined>;
  /** Gives the question up, unless it is answered. */
  drop: () => void;
}

/** A conversation with a worker. */
export interface Link {
  ask: <Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ) => Asked<Results[Kind]>;
  /** Says something that needs no answer; nobody hears what goes wrong. */
  tell: (request: Request) => void;
  /** Ends the worker, and with a failure what is still asked. What is said next starts another. */
  end: (failure: SearchFailure) => void;
}

/** How a worker is started, and what it may do. */
interface LinkOptions {
  /** May throw. */
  startWorker: () => Worker;
  /** What a worker is told first. */
  greeting: Request;
  /** For how long the worker may be silent while something is asked, in milliseconds. */
  patience: number;
}

type Outcome = Results[Question['kind']] | SearchFailure | undefined;

/**
 * Makes a conversation with a worker, which is started when something is said. Whatever becomes of
 * it, every question is settled. A worker that could not answer is ended, unless it is asked something
 * else as well: another may be able to load what this one could not.
 */
export function openLink({ startWorker, greeting, patience }: LinkOptions): Link {
  const asked = new Map<number, (outcome: Outcome) => void>();
  let worker: Worker | undefined;
  let tickets = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const waitAgain = (): void => {
    clearTimeout(timer);
    if (asked.size === 0) return;
    timer = setTimeout(() => {
      end(new SearchFailure('timeout', `no sign of life for ${patience} ms`));
    }, patience);
  };
  const settle = (ticket: number, outcome: Outcome): void => {
    asked.get(ticket)?.(outcome);
    asked.delete(ticket);
    waitAgain();
  };
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const end = (failure: SearchFailure): void => {
    stop();
    for (const ticket of [...asked.keys()]) settle(ticket, failure);
  };
  const hear = (reply: Reply): void => {
    if (reply.kind === 'alive') {
      waitAgain();
    } else if (reply.kind === 'result') {
      settle(reply.ticket, reply.result);
    } else {
      settle(reply.ticket, new SearchFailure(reply.failure, reply.message));
      if (asked.size === 0) stop();
    }
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (worker === started) hear(data);
    });
    started.addEventListener('error', ({ message }) => {
      if (worker === started) end(new SearchFailure('no-worker', message));
    });
    started.postMessage(greeting);
    return started;
  };
  /** Says something; what is asked is settled even if there is nobody to say it to. */
  const tell = (request: Request): void => {
    try {
      worker ??= start();
      worker.postMessage(request);
    } catch (error) {
      end(new SearchFailure('no-worker', String(error), { cause: error }));
    }
  };

  const ask: Link['ask'] = <Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ) => {
    tickets += 1;
    const ticket = tickets;
    const result = new Promise<Results[Kind] | undefined>((resolve, reject) => {
      asked.set(ticket, (outcome) => {
        if (outcome instanceof SearchFailure) reject(outcome);
        else resolve(outcome as Results[Kind] | undefined);
      });
    });
    waitAgain();
    tell({ kind: 'ask', ticket, question });
    const drop = () => {
      settle(ticket, undefined);
    };
    return { result, drop };
  };
  return { ask, tell, end };
}
