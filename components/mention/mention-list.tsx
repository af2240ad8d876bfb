import { documentLabel } from '../../utils/model/label';
import type { MentionKind } from '../../utils/model/mention';
import type { Recognition } from '../../utils/model/recognition';
import { CardFrame } from './card-frame';
import type { CardTranslator } from './mention-card';

export interface MentionListProps {
  readonly t: CardTranslator;
  readonly dark: boolean;
  readonly recognition: Recognition;
  /** The mentions that are painted, by their index. */
  readonly painted: ReadonlySet<number>;
  /** Goes to a mention. */
  readonly onChoose: (mention: number) => void;
  readonly onClose: () => void;
}

interface Row {
  readonly kind: MentionKind;
  readonly label: string;
  readonly count: number;
  readonly first: number;
}

/** Everybody and everything the page mentions, to go to by keys. */
export function MentionList({ t, dark, recognition, painted, onChoose, onClose }: MentionListProps) {
  const rows = rowsOf(recognition, painted);
  return (
    <CardFrame t={t} dark={dark} name={{ label: t('card.list') }} head={<h2>{t('card.list')}</h2>} onClose={onClose}>
      {rows.length === 0 && <p class="quiet">{t('card.list.none')}</p>}
      <ul class="rows" onKeyDown={rove}>
        {rows.map(({ kind, label, count, first }, row) => (
          <li key={`${kind} ${first}`}>
            <button type="button" class="row" data-first={row === 0 ? '' : undefined} onClick={() => onChoose(first)}>
              <span class={`kind ${kind}`} lang="vi">
                {label}
              </span>
              <span class="quiet">{t('card.times', { count })}</span>
            </button>
          </li>
        ))}
      </ul>
    </CardFrame>
  );
}

function rowsOf(recognition: Recognition, painted: ReadonlySet<number>): readonly Row[] {
  const labels = new Map<string, string>([
    ...recognition.officials.map(({ key, name }) => [`official ${key}`, name] as const),
    ...recognition.documents.map((one) => [`document ${one.key}`, documentLabel(one, recognition)] as const),
  ]);
  const rows = new Map<string, Row>();
  recognition.mentions.forEach(({ kind, ref }, index) => {
    if (!painted.has(index)) return;
    const name = `${kind} ${ref}`;
    const row = rows.get(name) ?? { kind, label: labels.get(name) ?? '', count: 0, first: index };
    rows.set(name, { ...row, count: row.count + 1 });
  });
  return [...rows.values()];
}

function rove(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
