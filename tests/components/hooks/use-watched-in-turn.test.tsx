// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { type InTurn, useWatchedInTurn } from '../../../components/hooks/use-watched-in-turn';

interface Asking {
  readonly of: string;
  readonly answer: (value: number) => void;
  readonly fail: (reason: unknown) => void;
}

/** A screen that watches what it is told to, and everything it asked for. */
function watching() {
  const asked: Asking[] = [];
  const left: string[] = [];
  const seen: { last?: InTurn<string, number> } = {};
  const make = (of: string) => ({
    subscribe: (answer: (value: number) => void, fail: (reason: unknown) => void) => {
      asked.push({ of, answer, fail });
      return { unsubscribe: () => void left.push(of) };
    },
  });
  function Screen({ wanted }: { readonly wanted: string }) {
    seen.last = useWatchedInTurn(make, wanted);
    return null;
  }
  const root = document.createElement('div');
  return { asked, left, seen, want: (wanted: string) => render(<Screen wanted={wanted} />, root) };
}

const names = (asked: readonly Asking[]) => asked.map(({ of }) => of);

test('what is wanted while another answer is awaited is asked for after it, and only the last of it', async () => {
  const { asked, seen, want } = watching();
  for (const typed of ['h', 'hộ', 'hội']) want(typed);
  expect(names(asked)).toEqual(['h']);
  asked[0]?.answer(3);
  await vi.waitFor(() => expect(names(asked)).toEqual(['h', 'hội']));
  expect(seen.last).toEqual({ value: { of: 'h', value: 3 } });
  asked[1]?.answer(1);
  await vi.waitFor(() => expect(seen.last).toEqual({ value: { of: 'hội', value: 1 } }));
});

test('what was answered goes on being watched until another is wanted, which is asked for at once', async () => {
  const { asked, left, seen, want } = watching();
  want('h');
  asked[0]?.answer(3);
  await vi.waitFor(() => expect(seen.last?.value?.value).toBe(3));
  asked[0]?.answer(4);
  await vi.waitFor(() => expect(seen.last?.value?.value).toBe(4));
  expect(left).toEqual([]);
  want('hộ');
  await vi.waitFor(() => expect(names(asked)).toEqual(['h', 'hộ']));
  expect(left).toEqual(['h']);
});

test('what failed holds up nothing that is wanted after it', async () => {
  const { asked, seen, want } = watching();
  want('h');
  want('hộ');
  asked[0]?.fail('no storage');
  await vi.waitFor(() => expect(names(asked)).toEqual(['h', 'hộ']));
  expect(seen.last).toEqual({ error: 'no storage' });
  asked[1]?.answer(2);
  await vi.waitFor(() => expect(seen.last).toEqual({ value: { of: 'hộ', value: 2 } }));
});
