import type { Position } from '../model/official';
import { copied } from '../text/copied';
import { internalized } from '../text/internalized';
import { fold } from '../text/letters';

/** A position with the forms in which it is compared. */
export interface Held {
  /** The position itself, the same object for all who hold it. */
  readonly position: Position;
  /** Role and organization as one folded phrase, a noun said twice counted once: "Trưởng ban" + "Ban Dân vận". */
  readonly phrase: string;
  /** The phrase as people say it: "Bộ trưởng Bộ Y tế" and "Bộ trưởng Y tế" are one. */
  readonly spoken: string;
}

/** By role, then by organization: joining the two to one key would cost as much as is saved. */
const known = new Map<string, Map<string, Held>>();
const MOST_ROLES = 2_000;
const MOST_BODIES = 200;

/** A position's forms, made once: an article says the same again and again, and so do the next ones. */
export function heldOf({ role, organization = '' }: Position): Held {
  const ofRole = known.get(role);
  const before = ofRole?.get(organization);
  if (before !== undefined) return before;
  const held = formsOf(copied(role), copied(organization));
  if (known.size >= MOST_ROLES) known.clear();
  if (ofRole === undefined || ofRole.size >= MOST_BODIES)
    known.set(held.position.role, new Map([[held.position.organization ?? '', held]]));
  else ofRole.set(held.position.organization ?? '', held);
  return held;
}

const MINISTERS = /^((?:nguyen |cuu |quyen )?(?:bo|thu) truong) bo (?=.)/u;

function formsOf(role: string, organization: string): Held {
  const phrase = internalized(withoutTwice(fold(`${role} ${organization}`)));
  const position: Position = organization === '' ? { role } : { role, organization };
  return { position, phrase, spoken: internalized(phrase.replace(MINISTERS, '$1 ')) };
}

function withoutTwice(phrase: string): string {
  const words = phrase.split(' ');
  return words.some((word, i) => word === words[i - 1])
    ? words.filter((word, i) => word !== words[i - 1]).join(' ')
    : phrase;
}
