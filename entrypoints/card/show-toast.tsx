import type { BarStatus } from '../../components/annotate/note-bar';
import { Toast } from '../../components/notice/toast';
import { isDark } from '../../utils/highlight/is-dark';
import { placeInCorner } from '../../utils/highlight/place-card';
import type { CardDoor } from './card';

/** Says in the corner of the window what was done, where the mention it was done to is gone. */
export function showToast({ desk, host, noteWords }: CardDoor, status: BarStatus, onClose: () => void): void {
  const { body, documentElement } = desk.document;
  host.show(<Toast t={noteWords} dark={isDark(body)} status={status} onClose={onClose} />);
  host.move(placeInCorner(host.size(), { width: documentElement.clientWidth, height: window.innerHeight }));
}
