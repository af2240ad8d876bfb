const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The arrows move the focus from the search field through the rows of a list and back, where no code of theirs is there yet. */
export function stepRows(within: HTMLElement, box: HTMLElement | null): void {
  within.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const rows = [...within.querySelectorAll<HTMLElement>('[data-row]')];
    const at = rows.indexOf(document.activeElement as HTMLElement) + step;
    const next = at < 0 ? box : rows[at];
    next?.focus();
    event.preventDefault();
  });
}
