import { useLayoutEffect, useState } from 'preact/hooks';
import { Unheard } from '../../../components/notice/unheard';
import { faultText } from '../../../utils/i18n/fault-text';
import type { Language } from '../../../utils/i18n/language';
import { keysMessages } from '../../../utils/i18n/messages/keys';
import type { OptionsTranslator } from '../../../utils/i18n/messages/options';
import type { PermissionTranslator } from '../../../utils/i18n/messages/permissions';
import { createTranslator } from '../../../utils/i18n/translator';
import type { CollectionDatabase } from '../../../utils/store/database';
import { faultOf } from '../../../utils/store/fault';
import { About } from './about';
import { BackupPart } from './backup-part';
import { KeysPart } from './keys-part';
import { LanguagePart } from './language-part';
import { PermissionsPart } from './permissions-part';
import { PicturesPart } from './pictures-part';
import { SitesPart } from './sites-part';
import { StoragePart } from './storage-part';
import { ViewPart } from './view-part';

export interface OptionsProps {
  readonly t: OptionsTranslator;
  readonly reasons: PermissionTranslator;
  readonly db: CollectionDatabase;
  /** The language the reader chose; `null` for the browser's. */
  readonly chosen: Language | null;
  /** Answers what went wrong. */
  readonly onLanguage: (language: Language | null) => Promise<string | undefined>;
}

/** What every part of the options is given: `onDone` says to the reader what was done. */
export interface PartProps {
  readonly t: OptionsTranslator;
  readonly db: CollectionDatabase;
  readonly onDone: (words: string) => void;
}

/** What was done, in words; absent `language`: in whatever is spoken. */
interface Said {
  readonly words: (t: OptionsTranslator) => string;
  readonly language?: Language;
}

/** Everything a reader can choose, and what there is to know about the extension. */
export function Options({ t, reasons, db, chosen, onLanguage }: OptionsProps) {
  const [said, say] = useState<Said>();
  // The browser looked for the part that the address names before it was drawn.
  useLayoutEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  const part = { t, db, onDone: (words: string) => say({ words: () => words, language: t.language }) };
  // What was said in another language is not said any more.
  const done = said && (said.language ?? t.language) === t.language ? said.words(t) : '';
  const words = createTranslator(t.language, keysMessages);
  const parts = ['view', 'pictures', 'sites', 'storage', 'backup', 'permissions', 'keys', 'about'] as const;
  const nameOf = (id: (typeof parts)[number]) =>
    id === 'permissions'
      ? reasons('permissions.title')
      : id === 'keys'
        ? words('keys.title')
        : t(`${id === 'pictures' ? 'keptPictures' : id}.title`);
  return (
    <>
      <header>
        <h1>{t('options.title')}</h1>
        <nav class="parts" aria-label={t('options.parts')}>
          {parts.map((id) => (
            <a key={id} href={`#${id}`}>
              {nameOf(id)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <LanguagePart
          {...part}
          chosen={chosen}
          onChoose={onLanguage}
          onSaved={() => say({ words: (now) => now('options.saved') })}
        />
        <ViewPart {...part} />
        <PicturesPart {...part} />
        <SitesPart {...part} />
        <StoragePart {...part} />
        <BackupPart {...part} />
        <PermissionsPart reasons={reasons} />
        <KeysPart language={t.language} />
        <About t={t} />
      </main>
      <Unheard language={t.language} say={(reason) => faultText(t, faultOf(reason))} />
      <p class="status" role="status">
        {done}
      </p>
    </>
  );
}
