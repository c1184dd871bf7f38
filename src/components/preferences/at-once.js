/*
 * Sets the page's root as its reader has chosen before anything is painted. A classic script: a
 * module would run too late. It is served as it stands here, so it is written for every browser.
 *
 * What the address asks for holds in this tab, what the reader has chosen on every visit.
 * `data-choices` of its own element are CHOICES of choices.ts, `data-stored` is STORED.
 */
(function () {
  var root = document.documentElement;
  var data = document.currentScript.dataset;
  var choices = JSON.parse(data.choices);
  var asked = new URLSearchParams(location.search);

  function read(name) {
    try {
      return JSON.parse(window[name].getItem(data.stored)) || {};
    } catch {
      return {};
    }
  }

  var kept = read('localStorage');
  var here = read('sessionStorage');
  var isNew = false;
  for (var name of Object.keys(choices)) {
    if (choices[name].includes(asked.get(name))) {
      isNew = isNew || here[name] !== asked.get(name);
      here[name] = asked.get(name);
    }
    var value = here[name] || kept[name];
    if (choices[name].indexOf(value) > 0) root.dataset[name] = value;
  }
  if (isNew) {
    try {
      sessionStorage.setItem(data.stored, JSON.stringify(here));
    } catch {
      // Where nothing can be stored, the address alone has to do.
    }
  }
  var speaks = root.dataset.ui || navigator.language;
  if (speaks.indexOf('zh') === 0) root.lang = 'zh-Hans';
  root.dataset.scripted = '';
})();
