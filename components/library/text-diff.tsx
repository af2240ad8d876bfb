import { useState } from 'preact/hooks';
import type { LibraryTranslator } from '../../utils/i18n/messages/library';
import type { DiffBlock } from '../../utils/model/text-diff';

export interface TextDiffProps {
  readonly t: LibraryTranslator;
  readonly blocks: readonly DiffBlock[];
}

/** What changed between two texts: removed words struck out, new ones underlined; long unchanged stretches folded. */
export function TextDiff({ t, blocks }: TextDiffProps) {
  return (
    <div class="diff" lang="vi">
      {blocks.map((block, i) =>
        block.kind === 'same' ? (
          <SameParagraphs key={i} t={t} paragraphs={block.paragraphs} />
        ) : (
          <p key={i} class="diff-changed">
            {block.parts.map(({ text, only }) =>
              only === 'then' ? <del>{text}</del> : only === 'now' ? <ins>{text}</ins> : text,
            )}
          </p>
        ),
      )}
    </div>
  );
}

/** So many unchanged paragraphs are shown; of more only the first and the last, around which something changed. */
const FEW = 3;

function SameParagraphs({ t, paragraphs }: Pick<TextDiffProps, 't'> & { readonly paragraphs: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
  const isFolded = paragraphs.length > FEW && !isOpen;
  const shown = isFolded ? paragraphs.slice(0, 1) : paragraphs;
  return (
    <>
      {shown.map((text) => (
        <p key={text} class="diff-same">
          {text}
        </p>
      ))}
      {isFolded && (
        <>
          <button type="button" class="link diff-fold" onClick={() => setOpen(true)}>
            {t('versions.same', { count: paragraphs.length - 2 })}
          </button>
          <p class="diff-same">{paragraphs.at(-1)}</p>
        </>
      )}
    </>
  );
}
