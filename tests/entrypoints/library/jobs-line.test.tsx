// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JobsLine } from '../../../entrypoints/library/screens/jobs-line';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';
import type { ClipId } from '../../../utils/model/ids';
import type { Result } from '../../../utils/model/result';
import { emptyDatabase } from '../../store/sample';

const full: Result<null> = { ok: false, error: { code: 'storage-full', message: 'QuotaExceededError' } };
const well: Result<null> = { ok: true, value: null };
const send = vi.hoisted(() => vi.fn());
vi.mock('../../../utils/messages/send', () => ({ send }));

const root = document.createElement('div');
const seen = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });

beforeEach(() => {
  send.mockReset();
});

afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

function drawn() {
  const db = emptyDatabase();
  render(<JobsLine t={createTranslator('en', libraryMessages)} db={db} />, root);
  return db;
}

test('where clips wait and no job is open the worker is asked, and what stopped it is said', async () => {
  send.mockResolvedValueOnce(well).mockResolvedValue(full);
  const db = drawn();
  await db.stale.put({ id: '01' as ClipId, mark: 'a' });
  await seen(() => expect(root.textContent).toContain('Articles wait to be recognized again'));
  expect(root.querySelector('.jobs-fault')?.textContent).toBeTruthy();
  await db.stale.clear();
  await seen(() => expect(root.textContent).toBe(''));
}, 30_000);

test('what stopped the worker before anybody asked here is not told', async () => {
  send.mockResolvedValueOnce(full).mockResolvedValue(well);
  const db = drawn();
  await db.jobs.put({ name: 'index', after: '', done: 1, total: 2 });
  const faults: (string | null)[] = [];
  const watch = new MutationObserver(() => faults.push(root.querySelector('.jobs-fault')?.textContent ?? null));
  watch.observe(root, { childList: true, subtree: true, characterData: true });
  await seen(() => expect(send).toHaveBeenCalledTimes(2));
  await seen(() => expect(root.textContent).toContain('Search index'));
  watch.disconnect();
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
}, 30_000);

test('after an update it says how far it is, and is stopped and let go on where it says so', async () => {
  send.mockResolvedValue(well);
  const db = drawn();
  await db.jobs.put({ name: 'recognition', after: '', done: 40, total: 1200, isUpdate: true });
  await db.stale.put({ id: '01' as ClipId, mark: 'a' });
  await seen(() => expect(root.textContent).toContain('recognized anew for this version: 40 of 1,200'));
  const button = () => root.querySelector<HTMLButtonElement>('.jobs button');
  expect(button()?.textContent).toBe('Stop');
  button()?.click();
  await seen(() => expect(root.textContent).toContain('Recognizing clipped articles anew was stopped: 40 of 1,200'));
  expect(await db.jobs.get('recognition')).toMatchObject({ done: 40, isHeld: true, isUpdate: true });
  expect(button()?.textContent).toBe('Go on');
  const before = send.mock.calls.length;
  button()?.click();
  await seen(() => expect(root.textContent).toContain('for this version'));
  await seen(() => expect(send.mock.calls.length).toBeGreaterThan(before));
  await db.jobs.delete('recognition');
  await db.stale.clear();
  await seen(() => expect(root.textContent).toBe(''));
}, 30_000);

test('the worker is kept at a job that begins while nobody sees the page, and left alone when it is done', async () => {
  send.mockResolvedValue(well);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const db = drawn();
  await new Promise((wake) => setTimeout(wake, 50));
  await db.settings.put({ name: 'anything', value: 1 });
  await db.jobs.put({ name: 'index', after: '', done: 1, total: 2 });
  await seen(() => expect(send).toHaveBeenCalled());
  await db.jobs.delete('index');
  await seen(() => expect(root.textContent).toBe(''));
}, 30_000);
