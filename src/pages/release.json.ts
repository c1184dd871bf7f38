import { thisRelease } from '../site/release.ts';

/** The release, for citations: it stands here alone, so that no page changes with it. */
export const GET = (): Response => Response.json(thisRelease());
