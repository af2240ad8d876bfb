import { render } from 'preact';
import { drawnIn } from '../../components/still/drawn-in';
import { frontOf } from '../../utils/store/front';
import { keepStill, stillOf } from '../../utils/store/still';
import { frontView } from './front-view';

/** The page's own script, whose name says which build it is. */
const script = () => document.querySelector('script[type=module]')?.getAttribute('src') ?? '';

/**
 * Draws what is kept for the popup's next opening where nobody sees it, and keeps how that looks: where no still of it is
 * kept (`keepFront` forgets it with every change), or one in a language that the browser asked for before.
 */
export function keepFrontStill(): void {
  const by = script();
  const drawing = frontView(frontOf());
  if (!drawing || stillOf(by)?.language === drawing.spoken) return;
  const aside = document.createElement('div');
  render(drawing.view, aside);
  keepStill({ by, language: drawing.spoken, drawn: drawnIn(aside) });
  render(null, aside);
}
