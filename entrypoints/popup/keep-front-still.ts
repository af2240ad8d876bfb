import { render } from 'preact';
import { drawnIn } from '../../components/still/drawn-in';
import { frontOf } from '../../utils/store/front';
import { keepStill, stillOf } from '../../utils/store/still';
import { frontView } from './front-view';

/** The page's own script, whose name says which build it is. */
const script = () => document.querySelector('script[type=module]')?.getAttribute('src') ?? '';

/** Draws what is kept for the popup's next opening where nobody sees it, and keeps how that looks; a list of before only where that is not kept. */
export function keepFrontStill(isOther = true): void {
  const by = script();
  const drawing = isOther || !stillOf(by) ? frontView(frontOf()) : undefined;
  if (!drawing) return;
  const aside = document.createElement('div');
  render(drawing.view, aside);
  keepStill({ by, language: drawing.spoken, drawn: drawnIn(aside) });
  render(null, aside);
}
