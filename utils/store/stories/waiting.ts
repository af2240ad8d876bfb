import type { ClipId } from '../../model/ids';
import type { StoryRow } from '../rows';

/** The story of a clip that waits to be looked at (`tend-stories.ts`). */
export const WAITING = '';

/** The row of such a clip. */
export const waitingRow = (id: ClipId): StoryRow => ({ id, story: WAITING, marks: [] });
