import type { EntityKey } from './ids';
import { documentLabel } from './label';
import type { Mention } from './mention';
import type { Official } from './official';
import type { Recognition } from './recognition';

/** An official or a document that could be meant instead: a name, and what tells it from its namesakes. */
export interface Candidate {
  readonly key: EntityKey;
  readonly label: string;
}

/** In UTF-16 units: so much of an article says where somebody stands in it. */
const AROUND = 28;

/** Everybody else of the mention's kind, in the article's order. */
export function candidatesFor(recognition: Recognition, { kind, ref }: Mention, text = ''): readonly Candidate[] {
  const others = <Entity extends { readonly key: EntityKey }>(all: readonly Entity[]) =>
    all.filter(({ key }) => key !== ref);
  if (kind === 'document')
    return others(recognition.documents).map((one) => {
      const { title = one.inferred.title } = one;
      const label = documentLabel(one, recognition);
      return { key: one.key, label: title === undefined || label.includes(title) ? label : `${label}: ${title}` };
    });
  return others(recognition.officials).map((one) => {
    const told = officeOf(one) ?? seenAt(recognition, one.key, text);
    return { key: one.key, label: told === undefined ? one.name : `${one.name} – ${told}` };
  });
}

function officeOf({ ranks, positions }: Official): string | undefined {
  const [first] = positions;
  const office = first && [first.role, first.organization].filter(Boolean).join(' ');
  return [ranks[0], office].filter(Boolean).join(', ') || undefined;
}

/** The words around the first mention, whole ones. */
function seenAt({ mentions }: Recognition, ref: EntityKey, text: string): string | undefined {
  const first = mentions.find((mention) => mention.ref === ref);
  if (first === undefined || first.end > text.length) return undefined;
  const [from, to] = [Math.max(0, first.start - AROUND), first.end + AROUND];
  const before = text.slice(from, first.start).replace(from > 0 ? /^[^\s]*\s|.*\n/gsu : /.*\n/gsu, '');
  const after = text.slice(first.end, to).replace(to < text.length ? /\n.*$|\s[^\s]*$/su : /\n.*$/su, '');
  return `“…${before}${first.surface}${after}…”`;
}
