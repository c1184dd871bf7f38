/** Why a search could not be answered; the page has words for each. */
export type FailureKind =
  /** The browser refuses the search's worker or its script could not be loaded. */
  | 'no-worker'
  /** A file of the index could not be fetched: the network or the server is gone. */
  | 'unreachable'
  /** A file of the index is not there. */
  | 'missing'
  /** A file of the index is not what was written. */
  | 'damaged'
  /** No sign of life for too long. */
  | 'timeout'
  /** Anything else: a mistake of ours. */
  | 'unexpected';

/** A search that could not be answered. The message is for developers. */
export class SearchFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SearchFailure';
    this.kind = kind;
  }
}

/** The failure that an error amounts to. */
export function failureOf(error: unknown): SearchFailure {
  if (error instanceof SearchFailure) return error;
  return new SearchFailure('unexpected', String(error), { cause: error });
}
