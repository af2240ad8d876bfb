// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { QueryBox, type Suggestion } from '../../../components/library/query-box';
import { libraryMessages } from '../../../utils/i18n/messages/library';
import { createTranslator } from '../../../utils/i18n/translator';

const t = createTranslator('vi', libraryMessages);

const suggestion = (name: string): Suggestion => ({ key: name, name, what: 'viên chức' });

/** The box with `names` suggested, and what draws it again with others. */
function drawn(names: readonly string[]) {
  const place = document.createElement('div');
  document.body.append(place);
  const box: { current: HTMLInputElement | null } = { current: null };
  const onTake = vi.fn<(taken: Suggestion) => void>();
  const draw = (given: readonly string[]) =>
    act(() =>
      render(
        <QueryBox
          t={t}
          box={box}
          value="official:h"
          suggestions={given.map(suggestion)}
          onType={() => undefined}
          onTake={onTake}
          onLeave={() => undefined}
        />,
        place,
      ),
    );
  const press = (key: string) => act(() => void box.current?.dispatchEvent(new KeyboardEvent('keydown', { key })));
  const type = () => act(() => void box.current?.dispatchEvent(new Event('input', { bubbles: true })));
  draw(names);
  type();
  return { draw, press, type, onTake };
}

test('what was chosen stays chosen when the list comes anew', () => {
  const { draw, press, onTake } = drawn(['Hà', 'Hải', 'Hằng']);
  press('ArrowDown');
  press('ArrowDown');
  draw(['Hoa', 'Hà', 'Hải', 'Hằng']);
  press('Enter');
  expect(onTake.mock.calls.map(([{ name }]) => name)).toEqual(['Hải']);
});

test('nothing is chosen once another letter is typed, or the chosen one is gone', () => {
  const { draw, press, type, onTake } = drawn(['Hà', 'Hải']);
  press('ArrowDown');
  type();
  press('Enter');
  type();
  press('ArrowDown');
  draw(['Hoa']);
  press('Enter');
  expect(onTake).not.toHaveBeenCalled();
});
