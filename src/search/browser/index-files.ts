import { SIGNATURE } from '../text/bundle.ts';
import { SearchFailure } from './failure.ts';

/** Fetches the files of one index and remembers what went wrong. */
export interface IndexFiles {
  /** Takes the place of `fetch`; addresses outside the index go to the original. */
  fetch: typeof fetch;
  /** Throws the first failure so far: from then on nothing that the index says can be relied on. */
  check: () => void;
}

/**
 * Makes a `fetch` for the files of an index. Pagefind passes over a chunk that it cannot load and
 * finds less without a word; it also takes what it unpacks on trust. Hence this fetches in its
 * stead, unpacks, and so has the checksum of every compressed file verified.
 *
 * @param indexUrl - absolute, ends in a slash
 * @param original - the `fetch` to use
 * @param onFile - called whenever a file has arrived
 */
export function indexFiles(
  indexUrl: string,
  original: typeof fetch,
  onFile: () => void = () => undefined,
): IndexFiles {
  let failure: SearchFailure | undefined;
  return {
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith(indexUrl)) return original(input, init);
      try {
        const response = await fetchFile(url, original);
        onFile();
        return response;
      } catch (error) {
        failure ??= error instanceof SearchFailure ? error : undefined;
        throw error;
      }
    },
    check: () => {
      if (failure) throw failure;
    },
  };
}

async function fetchFile(url: string, original: typeof fetch): Promise<Response> {
  // Pagefind asks for its entry with the time in the address, which no cache could answer.
  const address = url.replace(/\?.*$/u, '');
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await original(address, { cache: cacheModeFor(address) });
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new SearchFailure('unreachable', `could not fetch ${address}`, { cause: error });
  }
  if (!response.ok) throw new SearchFailure('missing', `${response.status} for ${address}`);
  try {
    return new Response(await verified(address, bytes));
  } catch (error) {
    throw new SearchFailure('damaged', `not as it was written: ${address}`, { cause: error });
  }
}

/** Files whose names change with their content may come from a cache, the others are asked after. */
function cacheModeFor(address: string): RequestCache {
  return /\.pf_\w+$/u.test(address) ? 'default' : 'no-cache';
}

/** What a file says; throws when it cannot be what was written. */
async function verified(address: string, bytes: ArrayBuffer): Promise<ArrayBuffer> {
  if (address.endsWith('.json')) JSON.parse(new TextDecoder().decode(bytes));
  // Some servers declare the files as compressed, and the browser has unpacked them already.
  if (/\.(?:js|json|txt)$/u.test(address) || isSigned(bytes)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const unpacked = await new Response(stream).arrayBuffer();
  if (!isSigned(unpacked)) throw new Error('the signature is missing');
  return unpacked;
}

function isSigned(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, SIGNATURE.length)) === SIGNATURE;
}
