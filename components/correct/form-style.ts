/** The style of the correction form, inside the card and inside the bar. */
export const formStyle = `
.correct {
  display: grid; grid-template-columns: minmax(88px, max-content) minmax(0, 1fr); gap: 8px; align-items: center;
  border-top: 1px solid var(--edge); padding-top: 10px;
}
.correct label { display: contents; }
.correct > :not(label) { grid-column: 1 / -1; }
.correct label > span { color: var(--quiet); font-size: 13px; }
select, input, textarea {
  font: inherit; color: inherit; background: var(--field); border: 1px solid var(--line); border-radius: 6px;
  padding: 4px 6px; min-width: 0; width: 100%; min-height: 30px;
}
textarea { min-height: 84px; resize: vertical; line-height: 1.4; }
::placeholder { color: var(--quiet); opacity: 1; }
select:focus-visible, input:focus-visible, textarea:focus-visible, a:focus-visible {
  outline: 2px solid var(--document); outline-offset: 1px;
}
.actions { display: flex; gap: 6px; justify-content: flex-end; flex-wrap: wrap; }
.word {
  min-width: 0; height: auto; min-height: 30px; padding: 3px 10px; font: inherit; font-size: 13px;
  border: 1px solid var(--line); border-radius: 6px; background: none; color: inherit; cursor: pointer;
}
.word.main { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.problem { margin: 0; color: var(--official); font-size: 13px; }
`;
