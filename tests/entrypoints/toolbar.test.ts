import '../extension';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.doMock('../../utils/webext/lifecycle', () => ({
    manifestString: (name: string, values: readonly string[] = []) => [name, ...values].join(' '),
  }));
});
afterEach(() => vi.doUnmock('../../utils/webext/lifecycle'));

test.each([
  [{ article: false, entities: 0, clipped: false }, '', '/icon/16-grey.png', 'notArticle'],
  [{ article: false, entities: 4, clipped: true }, '', '/icon/16-grey.png', 'notArticle'],
  [{ article: true, entities: 0, clipped: false }, '', '/icon/16.png', 'entities 0'],
  [{ article: true, entities: 12, clipped: false }, '12', '/icon/16.png', 'entities 12'],
  [{ article: true, entities: 1200, clipped: false }, '999+', '/icon/16.png', 'entities 1200'],
  [{ article: true, entities: 12, clipped: true }, '✓', '/icon/16.png', 'clipped'],
])('%j: badge %j, icon %s', async (page, badge, icon, title) => {
  const { lookOf } = await import('../../entrypoints/background/toolbar');
  const look = lookOf(page);
  expect([look.badge, look.icon[16], look.title]).toEqual([badge, icon, title]);
});
