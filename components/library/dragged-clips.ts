import type { ClipId } from '../../utils/model/ids';

/** What clips are dragged as within the library; other programs get their addresses. */
const TYPE = 'application/x-trich-luc-clips';

/** Puts clips into what is dragged. */
export function dragClips(into: DataTransfer, ids: readonly ClipId[], url: string): void {
  into.setData(TYPE, JSON.stringify(ids));
  into.setData('text/uri-list', url);
  into.setData('text/plain', url);
  into.effectAllowed = 'copyLink';
}

/** Whether clips of ours are dragged: what they are is told when they are let go. */
export const holdsClips = (dragged: DataTransfer | null): boolean => dragged?.types.includes(TYPE) ?? false;

/** The clips that were let go; none if it is anything else, whatever page it comes from. */
export function droppedClips(dropped: DataTransfer | null): readonly ClipId[] {
  try {
    const ids: unknown = JSON.parse(dropped?.getData(TYPE) || '[]');
    return Array.isArray(ids) ? ids.filter((id): id is ClipId => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
