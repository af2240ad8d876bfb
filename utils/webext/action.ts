import browser from 'webextension-polyfill';

export interface ActionLook {
  /** Sizes in pixels to paths inside the extension. */
  readonly icon: Readonly<Record<number, string>>;
  readonly badge: string;
  readonly badgeColor: string;
  readonly title: string;
}

/** Dresses the toolbar button for one tab; the browser undresses it when the tab navigates. */
export async function dressAction(tabId: number, look: ActionLook): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, path: { ...look.icon } }),
    action.setBadgeText({ tabId, text: look.badge }),
    action.setBadgeBackgroundColor({ tabId, color: look.badgeColor }),
    action.setTitle({ tabId, title: look.title }),
  ]);
}
