import type { Result } from '../model/result';
import type { CollectionDatabase } from './database';
import { dropFacets, dropIndex } from './derive';
import { guarded } from './fault';
import type { JobName } from './rows';
import { dropRecognition } from './stale';
import { dropStories } from './stories/tend-stories';

const drops: Readonly<Record<JobName, (db: CollectionDatabase) => Promise<unknown>>> = {
  recognition: dropRecognition,
  index: dropIndex,
  facets: dropFacets,
  stories: dropStories,
};

/** Everything that can be dropped and made anew, what others are made of first. */
export const derivedNames = Object.keys(drops) as readonly JobName[];

/** Drops what was derived and leaves the job that makes it anew; whoever is asked to `tend` does it. */
export const dropDerived = (db: CollectionDatabase, name: JobName): Promise<Result<unknown>> =>
  guarded(() => drops[name](db));
