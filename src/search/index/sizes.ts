/*
 * On 10,000 generated articles (76 MB of index) and 500 queries of all kinds, what these sizes make
 * a reader load who searches for the first time, and for the second, in KB, median and 95 of 100:
 *
 *   chunk   long      files   first search   second search
 *   16,000   8,000    6,525     77    146       41    109
 *   20,000   8,000    5,495     80    150       48    119
 *   20,000  12,000    5,222     79    144       45    110
 *   20,000  32,000    5,012     82    152       48    118
 *   24,000  12,000    4,474     80    152       49    119
 */

/** The size of a chunk in bytes before packing, which takes about three tenths off. */
export const CHUNK_BYTES = 16_000;

/** Inflections of one word stay together up to this many times the size of a chunk. */
export const LARGEST_CHUNK = 2;

/**
 * Packed positions of more bytes than these have a file of their own: sides are intersected first,
 * and then many searches do not need the positions.
 */
export const LONG_POSITIONS = 8_000;

/** How many occurrences of tokens are gathered before they are put aside: 24 MB, and 16 to sort them. */
export const RUN_OCCURRENCES = 2_000_000;

/** The size of the pieces in which a run is written and read, in bytes. */
export const BLOCK_BYTES = 1 << 18;
