import type { ComponentChildren } from 'preact';
import type { CardTranslator } from './mention-card';

export interface CardFrameProps {
  readonly t: CardTranslator;
  /** Like the page under it, whatever the system's theme is. */
  readonly dark: boolean;
  /** What the card is called by those who do not see it: words, or the id of the heading that says it. */
  readonly name: { readonly label: string } | { readonly headingId: string };
  /** What stands beside the button that closes. */
  readonly head: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What every card over a page has: a box of its own colours, a name, and a button that closes it. */
export function CardFrame({ t, dark, name, head, onClose, children }: CardFrameProps) {
  return (
    <section
      class={dark ? 'card dark' : 'card'}
      role="dialog"
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'headingId' in name ? name.headingId : undefined}
      tabIndex={-1}
      lang={t.language}
    >
      <header>
        {head}
        <button
          type="button"
          class="close"
          aria-label={t('card.close')}
          title={`${t('card.close')} (Esc)`}
          onClick={onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      {children}
    </section>
  );
}
