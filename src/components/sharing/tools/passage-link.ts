import { fingerprint } from '../../../lessons/fingerprint.ts';

/**
 * The link to a passage: the address of its page with nothing but the English as it is shown now, by
 * its fingerprint, so that the page can say one day that the translation has been changed.
 *
 * @param here - the address of the page, with whatever parameters and fragment it has
 * @param id - the passage's id
 * @param english - its English, one block a line; empty where it has none
 */
export function passageLink(here: string, id: string, english: string): string {
  const link = new URL(here);
  link.search = english === '' ? '' : `v=${fingerprint(english)}`;
  link.hash = id;
  return link.href;
}
