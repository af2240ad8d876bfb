import type { ExportedClip, ExportSource } from '../../model/exported-clip';
import { documentLabel } from '../../model/label';
import { sentenceAt, sentenceSpans } from '../../text/sentence-spans';
import type { ExportFile } from '../export-format';
import { BYTE_ORDER_MARK, csvRow } from './csv';

type Value = string | number | boolean | undefined;

/** A table: its columns, and the rows that a clip gives it. */
interface Table {
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: (clip: ExportedClip) => Iterable<readonly Value[]>;
}

const addressOf = ({ article }: ExportedClip) => article.canonicalUrl ?? article.url;
const idOf = (clip: ExportedClip) => clip.id ?? addressOf(clip);

const articles: Table = {
  path: 'articles.csv',
  columns:
    'id,url,outlet,title,lead,authors,published,section,saved,updated,tags,marks,characters,officials,documents,highlights,note'.split(
      ',',
    ),
  rows: (clip) => {
    const { article, tags = [], marks = [], annotations = [] } = clip;
    const { outlet, title, lead, authors, publishedAt, section, text } = article;
    return [
      [
        ...[idOf(clip), addressOf(clip), outlet, title, lead, authors.join('; '), publishedAt, section],
        ...[clip.savedAt, clip.updatedAt, tags.join('; '), marks.join('; '), text.length],
        ...[clip.officials.length, clip.documents.length, annotations.length, clip.note?.text],
      ],
    ];
  },
};

const mentions: Table = {
  path: 'mentions.csv',
  columns: 'article,url,published,kind,key,surface,lead,nominal,start,end,confidence,rule,sentence'.split(','),
  *rows(clip) {
    const { text, publishedAt } = clip.article;
    const spans = clip.mentions.length === 0 ? [] : sentenceSpans(text);
    for (const { kind, ref, surface, lead, nominal, start, end, confidence, rule } of clip.mentions) {
      const sentence = spans[sentenceAt(spans, start)] ?? { start, end };
      const said = text.slice(sentence.start, sentence.end).trim();
      yield [
        idOf(clip),
        addressOf(clip),
        publishedAt,
        kind,
        ref,
        surface,
        lead,
        nominal === true,
        start,
        end,
        confidence,
        rule,
        said,
      ];
    }
  },
};

const officials: Table = {
  path: 'officials.csv',
  columns: 'key,name,ranks,role,organization,article,url,published'.split(','),
  *rows(clip) {
    for (const { key, name, ranks, positions } of clip.officials)
      for (const { role, organization } of positions.length > 0
        ? positions
        : [{ role: undefined, organization: undefined }])
        yield [key, name, ranks.join('; '), role, organization, idOf(clip), addressOf(clip), clip.article.publishedAt];
  },
};

const documents: Table = {
  path: 'documents.csv',
  columns:
    'key,label,kind,number,symbol,issuer,date,title,term,draft,inferred_number,inferred_issuer,inferred_date,inferred_title,inferred_term,article,url,published'.split(
      ',',
    ),
  *rows(clip) {
    for (const document of clip.documents) {
      const { key, kind, number, symbol, issuer, date, title, term, draft, inferred } = document;
      yield [
        ...[key, documentLabel(document, clip), kind, number, symbol, issuer, date, title, term, draft],
        ...[inferred.number, inferred.issuer, inferred.date, inferred.title, inferred.term],
        ...[idOf(clip), addressOf(clip), clip.article.publishedAt],
      ];
    }
  },
};

async function* written({ columns, rows }: Table, source: ExportSource): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(columns);
  for await (const clip of source.clips()) {
    let text = '';
    for (const row of rows(clip)) text += csvRow(row);
    yield text;
  }
}

/** Four tables; officials and documents have a row for each article that names them, as it names them. */
export async function* tableFiles(source: ExportSource): AsyncGenerator<ExportFile> {
  for (const table of [articles, mentions, officials, documents])
    yield { path: table.path, pieces: written(table, source) };
}
