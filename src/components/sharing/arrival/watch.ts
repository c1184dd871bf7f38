/** Links that ask for more than a passage which is there as they name it. */
const ASKS_MORE = /[?&](?:to|v)=/u;

/**
 * Watches by which links the reader comes. Most ask for a passage, which the browser shows by itself;
 * what answers the others is loaded with the first of them.
 */
export function watchArrivals(): void {
  let isAnswering = false;
  const look = (): void => {
    const id = location.hash.slice(1);
    const isPlain = !id || document.getElementById(id)?.matches(':not(.passage-number > *)');
    isAnswering ||= ASKS_MORE.test(location.search) || !isPlain;
    if (!isAnswering) return;
    void import('./arrive.ts').then(({ arrive }) => {
      arrive();
    });
  };
  addEventListener('hashchange', look);
  look();
}
