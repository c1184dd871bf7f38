import '../sharing/cite/cite-article.ts';
import { watchArrivals } from '../sharing/arrival/watch.ts';
import { onChoice } from '../preferences/preferences.ts';
import { listenForKeys, offerHelp } from './keys/listen-for-keys.ts';
import { followReader } from './passages/current.ts';
import { forgetOtherSides } from './passages/other-side.ts';
import { followProgress } from './progress/follow-progress.ts';
import './sentences/linked-sentences.ts';
import { offerTools } from './tools/offer-tools.ts';

/*
 * What a reader can do on the page of an article. Only what notices that they want it is here; the
 * rest is loaded then.
 */
const article = document.querySelector<HTMLElement>('[data-article]')!;
const passages = article.querySelector<HTMLElement>('.passages')!;

followReader(passages);
watchArrivals();
offerTools(passages);
listenForKeys();
offerHelp();
followProgress(article.dataset.article!, passages);
onChoice((choice) => {
  if (choice === 'view') forgetOtherSides();
});
