import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest (162, 125, 124, 51, 53 and 55 s on two cores, 30 November 2026; the others less). */
const LONG = ['kill-switch', 'access', 'collection', 'card', 'backup', 'gone-midway'];

/**
 * Begins with what takes longest. A fresh machine knows no durations, and vitest then goes by the size of the files: the
 * one that strikes workers is short to read and the longest to run, and would begin when the other worker is nearly done.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONG.indexOf(basename(moduleId, '.test.ts'));
      return place === -1 ? LONG.length : place;
    };
    const bySize = await super.sort(files);
    return bySize.sort((one, other) => placeOf(one) - placeOf(other));
  }
}
