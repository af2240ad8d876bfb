// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { type Deeds, useDeeds } from '../../../entrypoints/library/hooks/use-deeds';

function Screen({ seen }: { readonly seen: { deeds?: Deeds } }) {
  seen.deeds = useDeeds();
  return null;
}

/** What the reader sees of it. */
const shown = ({ deeds }: { readonly deeds?: Deeds }) => {
  const { words, before, undo } = deeds?.done ?? {};
  const t = (() => '') as never;
  return { words: words?.(t), before: before?.(t), isOffered: undo !== undefined };
};

function screen() {
  const seen: { deeds?: Deeds } = {};
  render(<Screen seen={seen} />, document.createElement('div'));
  return seen;
}

test('deed after deed is taken back, the last first, and each is named before it is', async () => {
  const seen = screen();
  const back: string[] = [];
  const does = (words: string) =>
    seen.deeds?.tell({
      words: () => words,
      undo: () => {
        back.push(words);
        seen.deeds?.tell({ words: () => 'Đã hoàn tác' });
      },
    });
  does('gắn sao');
  does('gắn nhãn');
  await vi.waitFor(() => expect(shown(seen)).toEqual({ words: 'gắn nhãn', isOffered: true }));
  seen.deeds?.undo();
  await vi.waitFor(() => expect(shown(seen)).toEqual({ words: 'Đã hoàn tác', before: 'gắn sao', isOffered: true }));
  seen.deeds?.done?.undo?.();
  await vi.waitFor(() => expect(shown(seen)).toEqual({ words: 'Đã hoàn tác', isOffered: false }));
  seen.deeds?.undo();
  expect(back).toEqual(['gắn nhãn', 'gắn sao']);
});

test('while something is done nothing is offered, and the key takes nothing back', async () => {
  const seen = screen();
  const undo = vi.fn();
  seen.deeds?.tell({ words: () => 'gắn sao', undo });
  seen.deeds?.progress(() => '100/900');
  await vi.waitFor(() => expect(shown(seen)).toEqual({ words: '100/900', isOffered: false }));
  seen.deeds?.undo();
  expect(undo).not.toHaveBeenCalled();
  seen.deeds?.tell({ words: () => '900' });
  await vi.waitFor(() => expect(shown(seen)).toMatchObject({ words: '900', before: 'gắn sao' }));
  seen.deeds?.undo();
  expect(undo).toHaveBeenCalledOnce();
});

test('a deed that could not be taken back is offered again under its own name, also behind the next one', async () => {
  const seen = screen();
  const undo = vi.fn(() => seen.deeds?.tell({ words: () => 'Máy hết chỗ', before: () => 'gắn sao', undo }));
  seen.deeds?.tell({ words: () => 'gắn sao', undo });
  await vi.waitFor(() => expect(shown(seen)).toMatchObject({ words: 'gắn sao' }));
  seen.deeds?.undo();
  await vi.waitFor(() => expect(shown(seen)).toEqual({ words: 'Máy hết chỗ', before: 'gắn sao', isOffered: true }));
  seen.deeds?.tell({ words: () => 'Không lưu được' });
  await vi.waitFor(() => expect(shown(seen)).toMatchObject({ words: 'Không lưu được', before: 'gắn sao' }));
  seen.deeds?.undo();
  expect(undo).toHaveBeenCalledTimes(2);
});
