import { useRef } from 'preact/hooks';
import { hostOf } from '../../../utils/article/metadata/site-host';
import type { OptionsTranslator } from '../../../utils/i18n/messages/options';

export interface SiteBoxProps {
  readonly t: OptionsTranslator;
  readonly name: string;
  readonly act: string;
  /** What is in the box at first. */
  readonly first?: string;
  readonly onSite: (host: string) => void;
  readonly onDone: (words: string) => void;
}

/** A box for the address of a site. */
export function SiteBox({ t, name, act, first, onSite, onDone }: SiteBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <form
      class="acts"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = box.current?.value.trim() ?? '';
        const host = hostOf(typed);
        // Not awaited before: the browser asks for a permission only while it remembers the reader's click.
        if (host === undefined) onDone(t('sites.bad', { site: typed }));
        else onSite(host);
        if (host !== undefined && box.current) box.current.value = '';
      }}
    >
      <label class="field">
        {t('sites.address')}
        <input class="box" name={name} ref={box} defaultValue={first} autocomplete="off" spellcheck={false} />
      </label>
      <button type="submit" class="button">
        {act}
      </button>
    </form>
  );
}
