import type { BarStatus } from '../../components/annotate/note-bar';
import { Toast } from '../../components/notice/toast';
import { isDark } from '../../utils/highlight/is-dark';
import type { CardDoor } from './card';

/** In pixels: from the edges of the window. */
const MARGIN = 16;

/** Says in the corner of the window what was done, where the mention it was done to is gone. */
export function showToast({ desk, host, noteWords }: CardDoor, status: BarStatus, onClose: () => void): void {
  const { body, documentElement } = desk.document;
  host.show(<Toast t={noteWords} dark={isDark(body)} status={status} onClose={onClose} />);
  const { width, height } = host.size();
  const left = documentElement.clientWidth - width - MARGIN;
  host.move({ left, top: window.innerHeight - height - MARGIN, maxHeight: height });
}
