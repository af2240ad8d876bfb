import type { ToBackground } from '../../utils/messages/protocol';
import { type ActionLook, dressAction } from '../../utils/webext/action';
import { manifestString } from '../../utils/webext/lifecycle';

type PageLook = ToBackground['pageState']['request'];

const sizes = [16, 32, 48, 128] as const;
const icons = (suffix: string) => Object.fromEntries(sizes.map((size) => [size, `/icon/${size}${suffix}.png`]));

/** Green, slate and red: white text on each has a contrast over 4.5:1. */
const colors = { clipped: '#1b7f3b', found: '#475569', refused: '#b3261e' } as const;

/** What the toolbar button shows: ✓ for a clipped article, else how many entities it names, grey where there is none. */
export function lookOf({ article, entities, clipped }: PageLook): ActionLook {
  if (!article)
    return { icon: icons('-grey'), badge: '', badgeColor: colors.found, title: manifestString('notArticle') };
  if (clipped) return { icon: icons(''), badge: '✓', badgeColor: colors.clipped, title: manifestString('clipped') };
  return {
    icon: icons(''),
    badge: entities === 0 ? '' : entities > 999 ? '999+' : String(entities),
    badgeColor: colors.found,
    title: manifestString('entities', [String(entities)]),
  };
}

/** Dresses the button of the tab that told what its page is. A tab closed meanwhile needs none. */
export async function showPage(tabId: number, page: PageLook): Promise<void> {
  await dressAction(tabId, lookOf(page));
}

/** Shows on the button why a clip asked for by key or menu, where there is no other place to answer, was not made. */
export async function showRefusal(tabId: number, code: string): Promise<void> {
  const article = code !== 'not-article' && code !== 'no-access' && code !== 'no-receiver';
  const title = manifestString(article ? 'notClipped' : 'notArticle');
  await dressAction(tabId, { icon: icons(article ? '' : '-grey'), badge: '!', badgeColor: colors.refused, title });
}
