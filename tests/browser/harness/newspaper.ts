import { type PageOf, serveNewspaper } from '../../../cli/browser/newspaper-server';
import { samplePageOf } from '../../../cli/browser/sample-newspaper';
import { badPages } from './bad-pages';
import { frameworkPageOf } from './framework-pages';
import { livingPages } from './living-pages';
import { loadPages } from './load/load-pages';
import { picturePages } from './picture-pages';
import { wrappedSeeds } from './wrap-seed';

/** Our sample pages, the wrapped seeds and the bad pages, each under its real host name. */
const pageOf: PageOf = (url) => {
  const made = badPages.get(url.href) ?? livingPages.get(url.href);
  const more = made ?? loadPages.get(url.href) ?? picturePages.get(url.href);
  if (more) return more();
  const drawn = frameworkPageOf(url);
  if (drawn) return drawn;
  const seed = wrappedSeeds.find((page) => page.url === url.href);
  return seed ? { html: seed.html } : samplePageOf(url);
};

/** Serves the newspaper of the tests. */
export const serveTestNewspaper = () => serveNewspaper(pageOf);
