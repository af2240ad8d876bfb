import type { ExportSource } from '../../model/exported-clip';
import { TooMuchForFormat } from '../too-much-for-format';
import { possibleInXml } from '../xml';
import { type Plate, takingPlates } from './plates';
import { gatherSubjects, type Subject } from './statements';

/** A Word file is made in memory: of more statements than these it would take more than a browser page may. */
export const MOST_STATEMENTS = 20_000;

const headings = { official: 'Cán bộ', document: 'Văn bản' } as const;

/** A page of A4 has 602 by 931 pixels of 1/96 inch between its margins: a picture leaves room for what is said beneath it. */
const PAGE = { width: 600, height: 800 };

function fitted({ width, height }: Pick<Plate, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(1, PAGE.width / width, PAGE.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * A dossier as a Word file: what is known of each official and document, the sentences that say it and the pictures that were
 * kept of their articles, with the sources as footnotes. Raises `TooMuchForFormat` where there is too much for one file.
 */
export async function* docxFile(source: ExportSource, exportedAt: string): AsyncGenerator<Uint8Array> {
  const taking = takingPlates(source);
  const subjects = await gatherSubjects(taking.source, source.about);
  const many = subjects.reduce((sum, { statements }) => sum + statements.length, 0);
  if (many > MOST_STATEMENTS)
    throw new TooMuchForFormat(
      `${many} statements are too many for one Word file; choose fewer clips (at most ${MOST_STATEMENTS} statements)`,
    );
  // Loaded with the first Word file: 270 kB.
  const { Document, FootnoteReferenceRun, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } = await import('docx');
  const notes: string[] = [];
  const footnote = (text: string) => new FootnoteReferenceRun(notes.push(text));
  const said = (text: string, from: string) =>
    new Paragraph({ spacing: { after: 120 }, children: [new TextRun(possibleInXml(text)), footnote(from)] });
  const sectionOf = ({ kind, label, facts, statements }: Subject) => [
    new Paragraph({ text: possibleInXml(label), heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ children: [new TextRun({ text: headings[kind], italics: true })] }),
    ...[...facts].map(
      ([fact, from]) =>
        new Paragraph({ bullet: { level: 0 }, children: [new TextRun(possibleInXml(fact)), footnote(from)] }),
    ),
    ...statements.map(({ sentence, source: from }) => said(`“${sentence}”`, from)),
  ];
  const plate = ({ type, bytes, alt = '', source: from, ...sides }: Plate) => {
    const shows = possibleInXml(alt);
    return [
      new Paragraph({
        keepNext: true,
        children: [
          new ImageRun({
            ...{ type, data: bytes, transformation: fitted(sides) },
            altText: { name: shows, title: shows, description: shows },
          }),
        ],
      }),
      new Paragraph({
        spacing: { after: 240 },
        children: [new TextRun({ text: shows, italics: true }), footnote(from)],
      }),
    ];
  };
  const { plates, left } = taking.taken();
  const pictures = [
    ...(plates.length + left > 0 ? [new Paragraph({ text: 'Ảnh', heading: HeadingLevel.HEADING_1 })] : []),
    ...plates.flatMap(plate),
    ...(left > 0 ? [new Paragraph({ text: `Còn ${left} ảnh nằm trong bộ sưu tập, không đưa vào tệp này.` })] : []),
  ];
  const [only] = subjects;
  const title = source.about !== undefined && only ? only.label : 'Hồ sơ trích lục';
  const children = [
    new Paragraph({ text: possibleInXml(title), heading: HeadingLevel.TITLE }),
    new Paragraph({ text: `Lập ngày ${exportedAt.slice(0, 10).split('-').reverse().join('/')}` }),
    ...subjects.flatMap(sectionOf),
    ...pictures,
  ];
  const document = new Document({
    ...{ title: possibleInXml(title), creator: 'Trích Lục', description: 'Hồ sơ trích lục từ báo chí' },
    styles: { default: { document: { run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN' } } } } },
    footnotes: Object.fromEntries(
      notes.map((text, i) => [i + 1, { children: [new Paragraph({ children: [new TextRun(possibleInXml(text))] })] }]),
    ),
    sections: [{ children }],
  });
  yield new Uint8Array(await Packer.toArrayBuffer(document));
}
