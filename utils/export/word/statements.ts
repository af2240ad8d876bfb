import type { ExportedClip, ExportSource } from '../../model/exported-clip';
import { documentLabel } from '../../model/label';
import { sentenceAt, sentenceSpans } from '../../text/sentence-spans';
import { cited } from './cited';

/** What an article says of somebody or something, with the source it is said in. */
export interface Statement {
  readonly day: string;
  readonly sentence: string;
  readonly source: string;
}

/** An official or a document with all that is said of it. */
export interface Subject {
  readonly kind: 'official' | 'document';
  readonly label: string;
  /** Offices and ranks, or number, issuer, date and title; each with the source that says it first. */
  readonly facts: Map<string, string>;
  readonly statements: Statement[];
}

const LONGEST = 600;

function sentences(clip: ExportedClip, key: string, source: string): readonly Statement[] {
  const { text, publishedAt } = clip.article;
  const spans = sentenceSpans(text);
  const seen = new Set<number>();
  return clip.mentions.flatMap(({ ref, start, end }) => {
    if (ref !== key) return [];
    const at = sentenceAt(spans, start);
    if (seen.has(at)) return [];
    seen.add(at);
    const span = spans[at] ?? { start, end };
    const sentence = text.slice(span.start, Math.min(span.end, span.start + LONGEST)).trim();
    return [{ day: (publishedAt ?? clip.savedAt ?? '').slice(0, 10), sentence, source }];
  });
}

function factsOf(clip: ExportedClip, key: string): readonly string[] {
  const official = clip.officials.find((one) => one.key === key);
  if (official)
    return [
      ...official.ranks,
      ...official.positions.map(({ role, organization }) => [role, organization].filter(Boolean).join(' ')),
    ];
  const document = clip.documents.find((one) => one.key === key);
  if (!document) return [];
  const { number, issuer, date, title, draft } = document;
  const said: readonly (readonly [string, string | undefined])[] = [
    ['Số', number],
    ['Cơ quan ban hành', issuer],
    ['Ngày', date?.split('-').reverse().join('/')],
    ['Trích yếu', title],
  ];
  return [...(draft ? ['Dự thảo'] : []), ...said.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))];
}

/** Gathers what a source says, of one official or document or of all, by subject, each statement with its source. */
export async function gatherSubjects(source: ExportSource, about?: string): Promise<readonly Subject[]> {
  const subjects = new Map<string, Subject>();
  for await (const clip of source.clips()) {
    const from = cited(clip);
    const named = [
      ...clip.officials.map(({ key, name }) => ({ key, kind: 'official' as const, label: name })),
      ...clip.documents.map((doc) => ({ key: doc.key, kind: 'document' as const, label: documentLabel(doc, clip) })),
    ];
    for (const { key, kind, label } of named) {
      if (about !== undefined && key !== about) continue;
      const subject: Subject = subjects.get(key) ?? { kind, label, facts: new Map(), statements: [] };
      subjects.set(key, subject);
      for (const fact of factsOf(clip, key)) if (!subject.facts.has(fact)) subject.facts.set(fact, from);
      subject.statements.push(...sentences(clip, key, from));
    }
  }
  for (const { statements } of subjects.values())
    statements.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [...subjects.values()];
}
