/** How the evidence of an alignment is weighed against how often beads of each shape occur. */
export interface Weights {
  /** The logarithm of how often a unit has no partner, in nats; 0 stands for one with one. */
  alone: number;
  /** The same of one unit with two; every unit more lowers it by 1. */
  group: number;
  /** What the evidence of tokens is worth of its sum, 0 to 1, since words depend on one another. */
  tokens: number;
}

/** For blocks, which are left out here and there and seldom joined. */
export const BLOCK_WEIGHTS: Weights = { alone: -2, group: -4, tokens: 0.35 };
