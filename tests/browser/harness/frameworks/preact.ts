import { h, render } from 'preact';
import { COUNT, drawOn, paragraphOf } from './text';

const app = document.getElementById('app');
if (!app) throw new Error('no place to draw');

drawOn((round) =>
  render(
    Array.from({ length: COUNT }, (_, index) =>
      h('p', { key: `${index} ${index % 4 === 0 ? round : ''}` }, ...paragraphOf(index, round)),
    ),
    app,
  ),
);
