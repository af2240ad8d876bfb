// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Unheard } from '../../../components/notice/unheard';

const box = document.createElement('div');
const alarm = () => box.querySelector('[role=alert]')?.textContent;
const reject = (reason: unknown) => dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));

async function shown() {
  render(<Unheard language="vi" say={(reason) => `Hỏng: ${(reason as Error).message}`} />, box);
  await new Promise((wake) => setTimeout(wake, 50));
}
afterEach(() => render(null, box));

test('a failure that no screen hears of is told, and let go', async () => {
  await shown();
  expect(alarm()).toBe('');
  reject(new Error('ổ đĩa'));
  await vi.waitFor(() => expect(alarm()).toContain('Hỏng: ổ đĩa'));
  box.querySelector('button')?.click();
  await vi.waitFor(() => expect(alarm()).toBe(''));
});

test('what was stopped on purpose is no failure', async () => {
  await shown();
  reject(new DOMException('stopped', 'AbortError'));
  await new Promise((wake) => setTimeout(wake, 50));
  expect(alarm()).toBe('');
});
