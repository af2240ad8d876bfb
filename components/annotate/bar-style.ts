import { formStyle } from '../correct/form-style';

/** The bar's style, for its shadow root; nothing in it inherits from the page. */
export const barStyle = `
* { box-sizing: border-box; }
.bar {
  --paper: #fffdf8; --ink: #23201c; --quiet: #5f5a52; --edge: #d9d2c4; --line: #8b8375; --hover: #f1ebde; --field: #ffffff;
  --official: #b93a06; --document: #1664b0;
  color-scheme: light; display: grid; gap: 6px; max-height: inherit; overflow: auto; padding: 6px;
  background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: 10px;
  box-shadow: 0 8px 28px rgb(0 0 0 / 22%), 0 1px 3px rgb(0 0 0 / 16%);
  font: 14px/1.4 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; text-align: start; cursor: default;
}
.bar:focus { outline: none; }
.tools { display: flex; flex-wrap: wrap; gap: 4px; align-items: center; }
button {
  min-width: 30px; height: 30px; padding: 0; border: 1px solid transparent; border-radius: 6px;
  background: none; color: inherit; font: 16px/1 system-ui, sans-serif; cursor: pointer;
}
.tools .word { border-color: transparent; }
.colour { border: 1px solid var(--line); border-radius: 50%; width: 26px; min-width: 26px; height: 26px; color: #23201c; }
.colour.yellow { background: #ffe066; } .colour.green { background: #8ce99a; }
.colour.blue { background: #74c0fc; } .colour.pink { background: #faa2c1; }
button:hover { background: var(--hover); }
.colour:hover { filter: brightness(0.94); }
.colour.yellow:hover { background: #ffe066; } .colour.green:hover { background: #8ce99a; }
.colour.blue:hover { background: #74c0fc; } .colour.pink:hover { background: #faa2c1; }
.word.main:hover { background: var(--ink); }
button:focus-visible { outline: 2px solid var(--document); outline-offset: 1px; }
.note { display: grid; gap: 6px; }
.written { max-width: 60ch; max-height: 9em; overflow: auto; padding: 2px 6px; overflow-wrap: anywhere; }
.written > * { margin: 0; }
.written > * + * { margin-top: 4px; }
.written ul { padding-inline-start: 18px; }
.written a { color: var(--document); }
.status { margin: 0; display: flex; gap: 8px; align-items: center; font-size: 13px; color: var(--quiet); }
.status:empty { display: none; }
.bar.dark {
  color-scheme: dark;
  --paper: #25231f; --ink: #f0ece3; --quiet: #b3aca0; --edge: #4a463f; --line: #8f887b; --hover: #38352f; --field: #1c1a17;
  --official: #ff9d6b; --document: #7cbcff;
}
/* The four are told apart by their colours alone. */
@media (forced-colors: active) { .colour { forced-color-adjust: none; } }
@media print { .bar { display: none; } }
${formStyle}
.bar .correct { border-top: 0; padding: 4px; }
`;
