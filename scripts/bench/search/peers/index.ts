import { flexSearchCjk, flexSearchContext, flexSearchMixed } from './flexsearch.ts';
import { miniSearchPairs, miniSearchWords } from './minisearch.ts';
import { pagefind } from './pagefind.ts';
import type { Peer } from './peer.ts';

export { installPeers } from './packages.ts';
export type { Peer, PeerPage, Way } from './peer.ts';

/** What people would use instead, in the order of the table. */
export const PEERS: readonly Peer[] = [
  pagefind,
  miniSearchWords,
  miniSearchPairs,
  flexSearchCjk,
  flexSearchMixed,
  flexSearchContext,
];
