/** A place of the page that a click leads to. */
export interface PlaceRow {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly kind?: 'official' | 'document';
  readonly onGo: () => void;
}

/** Places of the article, each a button. */
export function PlaceList({ rows }: { readonly rows: readonly PlaceRow[] }) {
  return (
    <ul class="places">
      {rows.map(({ key, label, detail, kind, onGo }) => (
        <li key={key}>
          <button type="button" class={kind ? `place place-${kind}` : 'place'} onClick={onGo}>
            <span lang="vi">{label}</span>
            {detail && <span class="count">{detail}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
