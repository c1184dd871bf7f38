import { CHOICES, type Choice, type Choices } from './choices.ts';

/**
 * An address that shows its page as it is shown here, for a class: every choice that is not as usual
 * becomes a parameter. What else the address holds, such as a query, stays.
 *
 * @param href - a whole address
 * @param choices - what the page shows
 */
export function linkWith(href: string, choices: Choices): string {
  const address = new URL(href);
  for (const choice of Object.keys(CHOICES) as Choice[]) {
    const value = choices[choice];
    if (value === undefined || value === CHOICES[choice][0]) address.searchParams.delete(choice);
    else address.searchParams.set(choice, value);
  }
  return address.href;
}
