import { SearchFailure } from '../../../../src/search/failure.ts';
import type { Fetch } from '../../../../src/search/browser/index-files.ts';
import type { Question, Results } from '../../../../src/search/browser/messages.ts';
import { responder } from '../../../../src/search/browser/respond.ts';
import type { Files } from './open.ts';

const INDEX_URL = 'http://archive.example/base/search-index/';

/** Publishes files: fetches them by their addresses, and says 404 for all others. */
export function publish(filesNow: () => Files): Fetch {
  return (address) => {
    const bytes = filesNow().get(address.slice(INDEX_URL.length));
    const body = bytes && new Uint8Array(bytes);
    return Promise.resolve(new Response(body ?? 'not found', { status: body ? 200 : 404 }));
  };
}

/** What a page does with the search's worker, without the worker. */
export interface Conversation {
  /** Rejects with a `SearchFailure`. A question that has become void is never settled. */
  ask: <Kind extends Question['kind']>(
    question: Extract<Question, { kind: Kind }>,
  ) => Promise<Results[Kind]>;
  warm: () => void;
}

export function converse(fetch: Fetch): Conversation {
  const asked = new Map<number, (outcome: Results[Question['kind']] | SearchFailure) => void>();
  let tickets = 0;
  const respond = responder(fetch, (reply) => {
    if (reply.kind === 'result') asked.get(reply.ticket)!(reply.result);
    else if (reply.kind === 'failure')
      asked.get(reply.ticket)!(new SearchFailure(reply.failure, reply.message));
  });
  respond({ kind: 'open', indexUrl: INDEX_URL });
  return {
    warm: () => {
      respond({ kind: 'warm' });
    },
    ask: <Kind extends Question['kind']>(question: Extract<Question, { kind: Kind }>) =>
      new Promise<Results[Kind]>((resolve, reject) => {
        tickets += 1;
        asked.set(tickets, (outcome) => {
          if (outcome instanceof SearchFailure) reject(outcome);
          else resolve(outcome as Results[Kind]);
        });
        respond({ kind: 'ask', ticket: tickets, question });
      }),
  };
}
