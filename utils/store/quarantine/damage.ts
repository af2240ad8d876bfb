type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const orNothing =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const fits = (shape: Shape, value: unknown): string | undefined => {
  if (typeof value !== 'object' || value === null) return '';
  return Object.keys(shape).find((field) => !shape[field]?.((value as Record<string, unknown>)[field]));
};
const isOf =
  (shape: Shape): Check =>
  (value) =>
    fits(shape, value) === undefined;
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isLabel = isOf({ key: isText, label: isText });
const isArticle = isOf({
  ...{ text: isText, title: orNothing(isText), url: orNothing(isText), canonicalUrl: orNothing(isText) },
  ...{ blocks: isListOf(isOf({ kind: isText, start: isNumber, end: isNumber })), authors: isListOf(isText) },
});
const isRecognition = isOf({
  mentions: isListOf(isOf({ kind: isText, start: isNumber, end: isNumber, surface: isText, ref: isText })),
  officials: isListOf(isOf({ key: isText, name: isText, positions: Array.isArray })),
  documents: isListOf(isOf({ key: isText, kind: isText })),
});

const content = { id: isText, html: isText, article: isArticle, recognition: isRecognition };

/** What every row of these tables has in every version of the schema, and whoever reads one counts on. */
const shapes: Readonly<Record<string, Shape>> = {
  clips: {
    ...{ id: isText, canonicalUrl: isText, title: isText, savedAt: isText, contentHash: isText },
    ...{
      url: orNothing(isText),
      updatedAt: orNothing(isText),
      outlet: orNothing(isText),
      publishedAt: orNothing(isText),
    },
    ...{ officials: isListOf(isLabel), documents: isListOf(isLabel), organizations: orNothing(isListOf(isLabel)) },
    ...{ officialKeys: orNothing(isListOf(isText)), documentKeys: orNothing(isListOf(isText)) },
    ...{ tags: orNothing(isListOf(isText)), marks: orNothing(isListOf(isText)) },
  },
  contents: content,
  versions: { id: isText, clipId: isText, contentHash: isText, content: isOf({ html: isText, article: isArticle }) },
};

/** The tables whose rows are looked at when they are read: those that nobody could make anew. */
export const guardedTables = Object.keys(shapes);

/** The first field of a row that is not what it must be, `''` if the row as a whole is none; undefined if it is sound. */
export function damageOf(table: string, row: unknown): string | undefined {
  const shape = shapes[table];
  return shape && fits(shape, row);
}
