// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { type Deeds, useDeeds } from '../../../entrypoints/library/hooks/use-deeds';

function Screen({ seen }: { readonly seen: { deeds?: Deeds } }) {
  seen.deeds = useDeeds();
  return null;
}

test('deed after deed is taken back, the last first, and each is named before it is', async () => {
  const seen: { deeds?: Deeds } = {};
  render(<Screen seen={seen} />, document.createElement('div'));
  const back: string[] = [];
  const does = (words: string) =>
    seen.deeds?.tell({
      words,
      undo: () => {
        back.push(words);
        seen.deeds?.tell({ words: 'Đã hoàn tác' });
      },
    });
  does('gắn sao');
  does('gắn nhãn');
  await vi.waitFor(() => expect(seen.deeds?.done).toMatchObject({ words: 'gắn nhãn' }));
  expect(seen.deeds?.done?.before).toBeUndefined();
  seen.deeds?.undo();
  await vi.waitFor(() => expect(seen.deeds?.done).toMatchObject({ words: 'Đã hoàn tác', before: 'gắn sao' }));
  seen.deeds?.done?.undo?.();
  await vi.waitFor(() => expect(seen.deeds?.done).toEqual({ words: 'Đã hoàn tác' }));
  seen.deeds?.undo();
  expect(back).toEqual(['gắn nhãn', 'gắn sao']);
});

test('while something is done nothing is offered, and the key takes nothing back', async () => {
  const seen: { deeds?: Deeds } = {};
  render(<Screen seen={seen} />, document.createElement('div'));
  const undo = vi.fn();
  seen.deeds?.tell({ words: 'gắn sao', undo });
  seen.deeds?.progress('100/900');
  await vi.waitFor(() => expect(seen.deeds?.done).toEqual({ words: '100/900' }));
  seen.deeds?.undo();
  expect(undo).not.toHaveBeenCalled();
  seen.deeds?.tell({ words: '900' });
  await vi.waitFor(() => expect(seen.deeds?.done).toMatchObject({ words: '900', before: 'gắn sao' }));
  seen.deeds?.undo();
  expect(undo).toHaveBeenCalledOnce();
});
