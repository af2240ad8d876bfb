import type { OfficialDocument } from './document';

/** A search in a public database of documents: an address for the reader to open, which we never do. */
export interface LookUp {
  readonly name: string;
  readonly url: string;
}

/** The public databases by the address of their search; docs/decisions/0012-look-up-addresses.md: how sure these are. */
const databases: readonly { readonly name: string; readonly search: string }[] = [
  { name: 'Thư viện pháp luật', search: 'https://thuvienphapluat.vn/page/tim-van-ban.aspx?keyword=' },
  { name: 'LuatVietnam', search: 'https://luatvietnam.vn/van-ban/tim-van-ban.html?keywords=' },
];

/** Where a document may be looked up by its number, else by kind and title; nothing for one that has neither. */
export function lookUps({ kind, number, title, inferred }: OfficialDocument): readonly LookUp[] {
  const known = number ?? inferred.number;
  const named = title ?? inferred.title;
  const words = known === undefined ? named && `${kind} ${named}` : `${kind} ${known}`;
  if (!words) return [];
  return databases.map(({ name, search }) => ({ name, url: search + encodeURIComponent(words) }));
}
