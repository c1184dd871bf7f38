/*
 * Sets the page's root as its reader has chosen before anything is painted. A classic script: a
 * module would run too late. It is served as it stands here.
 *
 * What the address asks for holds in this tab, what the reader has chosen on every visit.
 * `data-choices` of its own element are CHOICES of choices.ts, `data-stored` is STORED.
 */
(() => {
  const root = document.documentElement;
  const { stored, choices } = document.currentScript.dataset;
  const values = JSON.parse(choices);
  const names = Object.keys(values);

  /** What somebody wants, by the names of the choices; what cannot be chosen is left out. */
  const known = (want) =>
    Object.fromEntries(
      names
        .map((name) => [name, want(name)])
        .filter(([name, value]) => values[name].includes(value)),
    );

  /** A storage may be forbidden, and hold whatever others have written there. */
  const read = (storage) => {
    try {
      const kept = JSON.parse(window[storage].getItem(stored));
      return known((name) => kept[name]);
    } catch {
      return {};
    }
  };

  const wanted = () => {
    const address = new URLSearchParams(location.search);
    const asked = known((name) => address.get(name));
    const here = { ...read('sessionStorage'), ...asked };
    return { asked, here, all: { ...read('localStorage'), ...here } };
  };

  const { asked, here, all } = wanted();
  for (const name of names) {
    if (all[name] && all[name] !== values[name][0]) root.dataset[name] = all[name];
  }
  const speaks = root.dataset.ui || navigator.language;
  if (speaks.startsWith('zh')) {
    root.lang = 'zh-Hans';
    document.title = document.querySelector('title').dataset.zh;
  }
  root.dataset.scripted = '';
  // What a query brings to a page has its place there before its script has come.
  if (new URLSearchParams(location.search).get('q')) root.dataset.asked = '';
  if (Object.keys(asked).length > 0) {
    try {
      sessionStorage.setItem(stored, JSON.stringify(here));
    } catch {
      // Where nothing can be stored, the address alone has to do.
    }
  }

  /** What the browser shows around the page has the colour of its ground. */
  const colour = () => {
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      if (matchMedia(meta.media).matches) meta.content = getComputedStyle(root).backgroundColor;
    }
  };
  document.addEventListener('DOMContentLoaded', colour);
  document.addEventListener('preference', colour);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colour);

  /** A page that the browser had put by comes back as it was: not if its reader chose otherwise since. */
  addEventListener('pageshow', ({ persisted }) => {
    const now = wanted().all;
    const shown = (name) => root.dataset[name] || values[name][0];
    if (persisted && names.some((name) => shown(name) !== (now[name] || values[name][0]))) {
      location.reload();
    }
  });
})();
