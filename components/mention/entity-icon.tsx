import type { MentionKind } from '../../utils/model/mention';

const paths: Readonly<Record<MentionKind, string>> = {
  official: 'M8 8.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0 1.6c-3.2 0-5.6 1.7-5.6 4.2h11.2c0-2.5-2.4-4.2-5.6-4.2Z',
  document: 'M3.5 1.5h6l3 3v10h-9v-13Zm2 5.5h5M5.5 9.5h5M5.5 12h3.5',
};

/** Tells officials from documents by shape: a filled figure, a lined sheet. */
export function EntityIcon({ kind }: { readonly kind: MentionKind }) {
  return (
    <svg class={`entity-icon entity-icon-${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[kind]} />
    </svg>
  );
}
