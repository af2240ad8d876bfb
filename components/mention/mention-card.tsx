import { useRef, useState } from 'preact/hooks';
import type { cardMessages } from '../../utils/i18n/messages/card';
import type { Translator } from '../../utils/i18n/translator';
import type { BarStatus } from '../annotate/note-bar';
import { CorrectionForm, type CorrectionFormProps, type NoteTranslator } from '../correct/correction-form';
import { CardFrame } from './card-frame';
import { CardSteps } from './card-steps';
import type { CardView } from './card-view';
import { CollectionFacts, type CollectionView } from './collection-facts';
import { DocumentFacts } from './document-facts';
import { LookUpLinks } from './look-up-links';
import { OfficialFacts } from './official-facts';

export type CardTranslator = Translator<typeof cardMessages>;

export interface MentionCardProps {
  readonly t: CardTranslator;
  readonly view: CardView;
  readonly unsure: boolean;
  /** Like the page under it, whatever the system's theme is. */
  readonly dark: boolean;
  readonly noteWords: NoteTranslator;
  /** Absent until the collection has answered. */
  readonly collection?: CollectionView;
  readonly status?: BarStatus;
  readonly correcting: Omit<CorrectionFormProps, 't' | 'onCancel'>;
  readonly onStep: (by: -1 | 1) => void;
  /** Wants the library's page of it. */
  readonly onLibrary: () => void;
  readonly onClose: () => void;
}

/** True if the printed words are the heading, or would be without the "số" before the number. */
const repeats = (heading: string, surface: string) => heading === surface || heading === surface.replace(' số ', ' ');

/** The card over a highlight: who or what it is, what was read and what inferred, and how often it stands here. */
export function MentionCard({ t, view, unsure, dark, onStep, onLibrary, onClose, ...beside }: MentionCardProps) {
  const { noteWords, collection, status, correcting } = beside;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const shut = () => {
    // The keyboard stays in the card when what it was in goes.
    opener.current?.focus({ preventScroll: true });
    setOpen(false);
  };
  const { entity, mention } = view;
  const heading = entity.kind === 'official' ? entity.official.name : entity.label;
  return (
    <CardFrame
      t={t}
      dark={dark}
      name={{ headingId: 'heading' }}
      onClose={onClose}
      head={
        <>
          <span class={`kind ${unsure ? 'unsure' : entity.kind}`}>{t(`card.${entity.kind}`)}</span>
          {entity.kind === 'document' && entity.document.draft && <span class="tag">{t('card.draft')}</span>}
          {unsure && <span class="tag">{t('card.unsure')}</span>}
        </>
      }
    >
      <h2 id="heading" lang="vi">
        {heading}
      </h2>
      {mention.nominal ? (
        <p class="inferred">
          {t('card.words', { words: mention.surface })} <small title={t('card.nominal')}>{t('card.inferred')}</small>
        </p>
      ) : (
        !repeats(heading, mention.surface) && <p class="quiet">{t('card.words', { words: mention.surface })}</p>
      )}
      {entity.kind === 'official' ? (
        <OfficialFacts t={t} official={entity.official} sources={entity.sources} />
      ) : (
        <>
          <DocumentFacts t={t} document={entity.document} label={entity.label} />
          <LookUpLinks t={t} document={entity.document} />
        </>
      )}
      {/* What is corrected needs the room. */}
      {!open && collection && <CollectionFacts t={t} collection={collection} onLibrary={onLibrary} />}
      {open && (
        <CorrectionForm
          t={noteWords}
          {...correcting}
          onApply={(draft) => {
            shut();
            correcting.onApply(draft);
          }}
          onCancel={shut}
        />
      )}
      <p class="status" role="status">
        {status?.words}
        {status?.onUndo && (
          <button type="button" class="word" onClick={status.onUndo}>
            {noteWords('note.undo')}
          </button>
        )}
      </p>
      <footer title={t('card.keys')}>
        <CardSteps t={t} view={view} onStep={onStep} />
        <button ref={opener} type="button" class="word" aria-expanded={open} onClick={() => setOpen(!open)}>
          {noteWords('correct.open')}
        </button>
      </footer>
    </CardFrame>
  );
}
