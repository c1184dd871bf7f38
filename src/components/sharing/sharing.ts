import { watchArrivals } from './arrival/watch.ts';
import './cite/cite-article.ts';

/*
 * Links to passages, quotations and citations. Only what notices that they are wanted is here.
 */
watchArrivals();
