import { CHOICES, STORED, type Choice, type Choices, type Value } from './choices.ts';
import { keepPlace } from './keep-place.ts';

/** What the page shows just now. `at-once.js` has set it before the page was painted. */
export function chosen<C extends Choice>(choice: C): Value<C> {
  const [usual] = CHOICES[choice];
  return (document.documentElement.dataset[choice] as Value<C> | undefined) ?? usual;
}

/**
 * Changes a choice on this page and on every later one, and tells listeners of `preference` on the
 * document about it. Where the browser stores nothing, it holds for this page.
 */
export function choose<C extends Choice>(choice: C, value: Value<C>): void {
  const { dataset } = document.documentElement;
  keepPlace(() => {
    if (value === CHOICES[choice][0]) Reflect.deleteProperty(dataset, choice);
    else dataset[choice] = value;
  });
  store(() => localStorage, choice, value);
  // A choice of the reader's own ends what the address asked for.
  store(() => sessionStorage, choice, undefined);
  const here = new URL(location.href);
  if (here.searchParams.has(choice)) {
    here.searchParams.delete(choice);
    history.replaceState(history.state, '', here);
  }
  document.dispatchEvent(new CustomEvent('preference', { detail: choice }));
}

/** Calls back whenever a choice has been changed, with its name. */
export function onChoice(act: (choice: Choice) => void): void {
  document.addEventListener('preference', (event) => {
    act((event as CustomEvent<Choice>).detail);
  });
}

function store(storage: () => Storage, choice: Choice, value: string | undefined): void {
  const kept = read(storage);
  try {
    storage().setItem(STORED, JSON.stringify({ ...kept, [choice]: value }));
  } catch {
    // Storage may be full or forbidden: the choice then ends with the page.
  }
}

/** What others have damaged counts as nothing. */
function read(storage: () => Storage): Choices {
  try {
    return (JSON.parse(storage().getItem(STORED) ?? '{}') ?? {}) as Choices;
  } catch {
    return {};
  }
}
