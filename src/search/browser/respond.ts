import { findAlternatives } from '../lookup/alternatives.ts';
import { answerQuery } from '../lookup/answer.ts';
import { currentIndex } from './current.ts';
import { failureOf } from '../failure.ts';
import type { Fetch } from './index-files.ts';
import type { Question, Reply, Request, Results } from './messages.ts';
import { readQuery } from './read-query.ts';

type UseIndex = ReturnType<typeof currentIndex>;
type Result = Results[Question['kind']];

/**
 * Makes what answers the page: the worker's part of the conversation, without the worker.
 *
 * @param fetch - fetches the files of the index
 * @param reply - says something to the page; to a question that has become void, nothing is said
 */
export function responder(fetch: Fetch, reply: (reply: Reply) => void): (request: Request) => void {
  const turn = turns();
  let use: UseIndex | undefined;

  const heard: Fetch = async (address, init) => {
    const response = await fetch(address, init);
    reply({ kind: 'alive' });
    return response;
  };
  const answer = async (ticket: number, question: Question): Promise<void> => {
    const signal = turn(question.kind);
    try {
      const result = await resultOf(use!, question, signal);
      if (!signal.aborted) reply({ kind: 'result', ticket, result });
    } catch (error) {
      if (signal.aborted) return;
      const { kind, message } = failureOf(error);
      reply({ kind: 'failure', ticket, failure: kind, message });
    }
  };
  return (request) => {
    if (request.kind === 'open') use = currentIndex(request.indexUrl, heard);
    else if (request.kind === 'warm') void warm(use!);
    else void answer(request.ticket, request.question);
  };
}

/** Has what every search needs loaded. What goes wrong is told to the question that comes next. */
async function warm(use: UseIndex): Promise<void> {
  await use(() => Promise.resolve()).catch(() => undefined);
}

async function resultOf(use: UseIndex, question: Question, signal: AbortSignal): Promise<Result> {
  if (question.kind === 'names') return use((index) => index.names());
  const { kind, request } = question;
  if (kind === 'alternatives') {
    return use((index) => findAlternatives(index, request, readQuery, signal));
  }
  void warm(use);
  const query = await readQuery(request.text);
  return use((index) => answerQuery(index, query, request, signal));
}

/** Makes the function that gives a question the signal that it has become void. */
function turns(): (kind: Question['kind']) => AbortSignal {
  const current = new Map<Question['kind'], AbortController>();
  return (kind) => {
    const turn = new AbortController();
    if (kind === 'names') return turn.signal;
    if (kind === 'search') current.get('alternatives')?.abort();
    current.get(kind)?.abort();
    current.set(kind, turn);
    return turn.signal;
  };
}
