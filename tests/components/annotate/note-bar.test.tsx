// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { NoteBar, type NoteBarProps } from '../../../components/annotate/note-bar';
import { noteMessages } from '../../../utils/i18n/messages/notes';
import { createTranslator } from '../../../utils/i18n/translator';

function draw(more: Partial<NoteBarProps>): HTMLElement {
  const place = document.createElement('div');
  const nothing = vi.fn();
  const props: NoteBarProps = {
    t: createTranslator('vi', noteMessages),
    dark: false,
    correcting: { choices: [], candidates: [], kinds: [], surface: '', hasOutlet: false, onApply: nothing },
    ...{ onColour: nothing, onNote: nothing, onDraft: nothing, onCopy: nothing },
    ...{ onClip: nothing, onDelete: nothing, onClose: nothing },
    ...more,
  };
  render(<NoteBar {...props} />, place);
  return place;
}

test('a highlight’s note is read in the bar as what its Markdown says', () => {
  const bar = draw({ marked: { colour: 'green', note: '**Nhớ** hỏi lại\n- một\n- hai' } });
  expect(bar.querySelector('.written strong')?.textContent).toBe('Nhớ');
  expect(bar.querySelectorAll('.written li')).toHaveLength(2);
});

test.each([undefined, { colour: 'green', note: '' } as const])(
  'where there is no note there is none to read',
  (marked) => {
    expect(draw({ ...(marked && { marked }) }).querySelector('.written')).toBeNull();
  },
);
