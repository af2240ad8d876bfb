import { MentionList } from '../../components/mention/mention-list';
import { isDark } from '../../utils/highlight/is-dark';
import type { Recognition } from '../../utils/model/recognition';
import type { CardDoor } from './card';

/** In pixels: from the edges of the window. */
const MARGIN = 16;

export interface ListEnds {
  /** Called with the index of the mention the reader chose. */
  readonly onChoose: (mention: number) => void;
  readonly onClose: () => void;
}

/** Shows everybody and everything the page mentions in the corner of the window, with the keyboard in it. */
export function showList({ desk, host, t }: CardDoor, recognition: Recognition, ends: ListEnds): void {
  const strokes = desk.painter.strokes();
  const { body, documentElement } = desk.document;
  host.show(
    <MentionList
      t={t}
      dark={isDark(strokes[0]?.range.startContainer.parentElement ?? body)}
      recognition={recognition}
      painted={new Set(strokes.map(({ mention }) => mention))}
      {...ends}
    />,
  );
  const left = Math.max(MARGIN / 2, documentElement.clientWidth - host.size().width - MARGIN);
  host.move({ left, top: MARGIN, maxHeight: window.innerHeight - 2 * MARGIN });
  host.focus('button');
}
