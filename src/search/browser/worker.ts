import type { Request } from './messages.ts';
import { responder } from './respond.ts';

/*
 * The search's worker: looks up and counts away from the page.
 */

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const respond = responder(fetch.bind(scope), (reply) => {
  scope.postMessage(reply);
});

scope.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  respond(data);
});
