/** The style of the page that an export makes: read on a screen, in the dark, and on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1c1b19; --paper: #fdfcf9; --faint: #67625a; --line: #d9d3c7; --official: #0b5cad; --document: #8a4b08; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e5dd; --paper: #1b1a18; --faint: #a8a196; --line: #45413a; --official: #8ec3ff; --document: #f0b673; } }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 42rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Noto Serif", Georgia, "Times New Roman", serif; }
h1, h2, h3 { line-height: 1.25; font-weight: 600; }
article { border-top: 1px solid var(--line); padding-top: 1.5rem; margin-top: 2.5rem; }
.source, .index { color: var(--faint); font: 0.875rem/1.5 system-ui, sans-serif; }
a { color: inherit; text-underline-offset: 0.15em; }
.official { border-bottom: 2px solid var(--official); }
.document { border-bottom: 2px dotted var(--document); }
mark { color: #1c1b19; background: #ffe98a; }
mark.blue { background: #bfe0ff; } mark.green { background: #c9efb5; } mark.pink { background: #ffd0e1; }
mark { text-decoration: overline dashed #a67e00 1.5px; } mark.blue { text-decoration: overline solid #1c7ed7 1.5px; }
mark.green { text-decoration: underline dashed #2a8e3d 1.5px; } mark.pink { text-decoration: underline wavy #d83c72 1.5px; }
.notes { border-left: 3px solid var(--line); padding-left: 1rem; }
.caption { font-style: italic; color: var(--faint); }
.lead { font-weight: 600; }
figure { margin: 1.5rem 0; } img { max-width: 100%; height: auto; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } article { break-before: page; border: 0; } h2, h3 { break-after: avoid; } }
`;
