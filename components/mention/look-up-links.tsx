import type { OfficialDocument } from '../../utils/model/document';
import { lookUps } from '../../utils/model/look-up';
import type { CardTranslator } from './mention-card';

/** Links by which the reader may look a document up; nothing is fetched before a click. */
export function LookUpLinks({ t, document }: { readonly t: CardTranslator; readonly document: OfficialDocument }) {
  const links = lookUps(document);
  if (links.length === 0) return null;
  return (
    <p class="links">
      <span class="quiet">{t('card.lookUp')}</span>
      {links.map(({ name, url }) => (
        <a key={name} href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ))}
    </p>
  );
}
