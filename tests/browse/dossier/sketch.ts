import { type Reading, readingOf } from '../../../utils/browse/dossier/reading';
import type { DocumentAttributes } from '../../../utils/model/document';
import type { ClipId, EntityKey } from '../../../utils/model/ids';
import type { Mention, MentionKind } from '../../../utils/model/mention';
import type { Position } from '../../../utils/model/official';

interface SketchedOfficial {
  readonly name: string;
  readonly ranks?: readonly string[];
  /** "Thứ trưởng | Bộ Quốc phòng" */
  readonly offices?: readonly string[];
}

interface SketchedDocument extends DocumentAttributes {
  readonly key: string;
  readonly surface: string;
  readonly kind?: string;
  readonly inferred?: DocumentAttributes;
}

export interface Sketch {
  readonly day?: string;
  readonly outlet?: string;
  readonly text: string;
  readonly officials?: readonly SketchedOfficial[];
  readonly documents?: readonly SketchedDocument[];
}

export const keyOf = (name: string) => name.toLowerCase() as EntityKey;

function places(text: string, surface: string, kind: MentionKind, ref: EntityKey): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1))
    found.push({ kind, start: at, end: at + surface.length, surface, rule: 'test', confidence: 0.95, ref });
  return found;
}

const positionOf = (office: string): Position => {
  const [role = '', organization] = office.split(' | ');
  return { role, ...(organization ? { organization } : {}) };
};

/** An article of the given sentences, in which the given names are recognized wherever they stand. */
export function sketch({ day, outlet = 'bao.example', text, officials = [], documents = [] }: Sketch): Reading {
  const mentions = [
    ...officials.flatMap(({ name }) => places(text, name, 'official', keyOf(name))),
    ...documents.flatMap(({ key, surface }) => places(text, surface, 'document', key as EntityKey)),
  ].sort((a, b) => a.start - b.start);
  const id = `${day ?? ''} ${outlet} ${text.length}` as ClipId;
  const row = { id, title: text.split('\n')[0] ?? '', outlet, savedAt: '2026-11-20T08:00:00Z' };
  return readingOf(day === undefined ? row : { ...row, publishedAt: day }, {
    article: { authors: [], captions: [], blocks: [], dropped: [], text },
    recognition: {
      recognizerVersion: 'test',
      mentions,
      officials: officials.map(({ name, ranks = [], offices = [] }) => ({
        ...{ key: keyOf(name), name, ranks },
        positions: offices.map(positionOf),
      })),
      documents: documents.map(({ surface: _, key, kind = 'nghị quyết', inferred = {}, ...read }) => ({
        ...{ key: key as EntityKey, kind, draft: false, inferred },
        ...read,
      })),
    },
  });
}
