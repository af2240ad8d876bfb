import { createElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { COUNT, drawOn, paragraphOf } from './text';

const app = document.getElementById('app');
if (!app) throw new Error('no place to draw');
const root = createRoot(app);

function Article({ round }: { readonly round: number }) {
  const [, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return Array.from({ length: COUNT }, (_, index) =>
    createElement('p', { key: `${index} ${index % 4 === 0 ? round : ''}` }, ...paragraphOf(index, round)),
  );
}

drawOn((round) => flushSync(() => root.render(createElement(Article, { round }))));
