import once from '../../seeds/held-once.json' with { type: 'json' };
import ranks from '../../seeds/ranks.json' with { type: 'json' };
import { fold } from '../text/letters';

/** What must be known of ranks and offices to see that two statements do not fit together. */
export interface OfficeKnowledge {
  /** Where a rank stands among those of its kind; undefined for ranks that are in no such order. */
  readonly orderOf: (rank: string) => number | undefined;
  /** True for offices of which nobody holds two at a time. */
  readonly isHeldOnce: (role: string) => boolean;
}

const orders: ReadonlyMap<string, number> = new Map(
  ranks.ranks.flatMap((row) => (row.group === 'military' && row.order ? [[fold(row.name), row.order] as const] : [])),
);
const heldOnce: ReadonlySet<string> = new Set(once.roles.map(fold));

/** The ranks and offices of the seeds: `browse`'s only door to them. */
export const officeKnowledge: OfficeKnowledge = {
  orderOf: (rank) => orders.get(fold(rank)),
  isHeldOnce: (role) => heldOnce.has(fold(role)),
};
