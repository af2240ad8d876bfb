import { formStyle } from '../correct/form-style';

/**
 * The card's style, for its shadow root. The host is reset and placed by inline declarations (card-host.ts); nothing here
 * inherits from the page.
 */
export const cardStyle = `
${formStyle}* { box-sizing: border-box; }
.card {
  --paper: #fffdf8; --ink: #23201c; --quiet: #5f5a52; --edge: #d9d2c4; --hover: #f1ebde;
  --line: #8b8375; --field: #ffffff; --official: #b93a06; --document: #1664b0; --unsure: #5f666d; --inferred: #6b4f9a;
  color-scheme: light; display: flex; flex-direction: column; gap: 8px;
  max-height: inherit; overflow: auto; scrollbar-width: thin; scrollbar-color: var(--line) var(--paper); padding: 12px 14px;
  background: var(--paper); color: var(--ink);
  border: 1px solid var(--edge); border-radius: 10px;
  box-shadow: 0 8px 28px rgb(0 0 0 / 22%), 0 1px 3px rgb(0 0 0 / 16%);
  font: 14px/1.45 system-ui, 'Segoe UI', 'Noto Sans', sans-serif;
  text-align: start; overflow-wrap: anywhere; cursor: default;
}
.card > * { flex: none; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--document); outline-offset: 1px; }
header { display: flex; align-items: center; gap: 8px; min-height: 24px; }
.kind { font-size: 12px; font-weight: 600; text-underline-offset: 3px; text-decoration: underline solid 2px; }
.kind.official { color: var(--official); }
.kind.document { color: var(--document); text-decoration: underline double 1.5px; }
.kind.unsure { color: var(--unsure); text-decoration-style: dotted; }
.tag { font-size: 12px; padding: 0 6px; border: 1px solid var(--edge); border-radius: 999px; color: var(--quiet); }
h2 { margin: 0; font-size: 16px; line-height: 1.3; font-weight: 650; }
p { margin: 0; }
.quiet { color: var(--quiet); }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 4px 10px; }
.fact { display: contents; }
dt { grid-column: 1; color: var(--quiet); }
dd { grid-column: 2; margin: 0; }
.source { display: block; color: var(--quiet); font-size: 12.5px; quotes: '“' '”'; }
.inferred { color: var(--inferred); font-style: italic; }
dd.inferred > span { border-bottom: 1px dashed currentColor; }
.inferred small {
  font-size: 11px; font-style: normal; white-space: nowrap; padding: 0 5px;
  border: 1px dashed currentColor; border-radius: 4px;
}
/* In sight also where there is room for half a card: the way on, and to correct it. */
footer {
  position: sticky; bottom: -12px; margin: 0 -14px -12px; padding: 8px 14px 12px; background: var(--paper);
  display: flex; align-items: center; justify-content: space-between; gap: 8px;
  border-top: 1px solid var(--edge); font-size: 13px;
}
.steps { display: flex; gap: 4px; }
button {
  min-width: 28px; height: 28px; padding: 0; border: 1px solid transparent; border-radius: 6px;
  background: none; color: inherit; font: 18px/1 system-ui, sans-serif; cursor: pointer;
}
.steps button { border-color: var(--edge); }
.close { margin-inline-start: auto; margin-block: -4px; margin-inline-end: -6px; }
button:hover { background: var(--hover); }
button:focus-visible { outline: 2px solid var(--document); outline-offset: 1px; }
.card.dark {
  color-scheme: dark;
  --paper: #25231f; --ink: #f0ece3; --quiet: #b3aca0; --edge: #4a463f; --hover: #38352f; --line: #8f887b; --field: #1c1a17;
  --official: #ff9d6b; --document: #7cbcff; --unsure: #b5bcc4; --inferred: #c9b3f0;
}
a { color: var(--document); }
.links { display: flex; flex-wrap: wrap; gap: 4px 12px; font-size: 13px; }
.collection { font-size: 13px; }
.collection ul { margin: 4px 0; padding-inline-start: 18px; }
.collection a { display: inline-block; min-height: 24px; padding-block: 2px; vertical-align: top; }
button.link { height: auto; padding: 2px 0; font: inherit; color: var(--document); text-decoration: underline; }
.status { display: flex; gap: 8px; align-items: center; font-size: 13px; color: var(--quiet); }
.status:empty { display: none; }
.rows { list-style: none; margin: 0; padding: 0; display: grid; gap: 2px; }
.row {
  width: 100%; height: auto; min-height: 32px; padding: 4px 8px; font: inherit; text-align: start;
  display: flex; align-items: baseline; justify-content: space-between; gap: 12px;
}
.row .kind { font-size: 14px; }
.row .quiet { flex: none; font-size: 13px; }
@media print { .card { display: none; } }
`;
