import type { PlaceRow } from '../../components/panel/place-list';
import { documentLabels, officialLabels } from '../../utils/model/label';
import type { MentionKind } from '../../utils/model/mention';
import type { PageTarget } from '../../utils/model/panel';
import type { Recognition } from '../../utils/model/recognition';

/** Everybody or everything an article names with how often, the most named first; each leads to its first mention. */
export function entityRows(
  recognition: Recognition | undefined,
  kind: MentionKind,
  go: (target: PageTarget) => () => void,
): readonly PlaceRow[] {
  if (!recognition) return [];
  const labels = kind === 'official' ? officialLabels(recognition) : documentLabels(recognition);
  return labels.map(({ key, label, mentions }) => ({
    key,
    label,
    detail: String(mentions),
    kind,
    onGo: go({ to: 'mention', index: recognition.mentions.findIndex((one) => one.kind === kind && one.ref === key) }),
  }));
}
