import { write } from './writer-in-page';
import { titles, wrongs } from './wrongs-in-page';

/** What the test of many writers calls in the pages. */
export const manyWriters = { write, wrongs, titles };
