import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Something that can be done from a menu. */
export interface MenuItem {
  readonly name: string;
  readonly act: () => void;
  /** Shown, but not to be done now. */
  readonly isOff?: boolean;
}

export interface MenuProps {
  /** What the button says. */
  readonly name: string;
  /** What it is for, where the button only bears a sign. */
  readonly label?: string;
  /** Items in groups, with a line between two. */
  readonly groups: readonly (readonly MenuItem[])[];
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A button that opens a list of things to do. Arrows move, Enter does, Escape and a click elsewhere close. */
export function Menu({ name, label, groups }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [isFromStart, setFromStart] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  // It goes on to the left of its button; at the left edge of a window there is no room for that.
  useLayoutEffect(() => {
    const list = open ? box.current?.querySelector('[role="menu"]') : undefined;
    setFromStart(list ? list.getBoundingClientRect().left < 0 : false);
  }, [open]);
  useEffect(() => {
    if (!open) return;
    items()[0]?.focus();
    const gone = new AbortController();
    const away = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    addEventListener('pointerdown', away, { signal: gone.signal });
    addEventListener('focusin', away, { signal: gone.signal });
    return () => gone.abort();
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const step = steps[event.key];
    const at = all.findIndex((item) => item.matches(':focus'));
    if (event.key === 'Escape' && open) close();
    else if (step && open) all[step(at, all.length)]?.focus();
    else if (event.key === 'ArrowDown' && !open) setOpen(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button and the items within have the focus; this only hears their keys
    <div class="menu" ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {name}
        {label === undefined && <span aria-hidden="true"> ▾</span>}
      </button>
      {open && (
        <div class={isFromStart ? 'menu-list menu-list-start' : 'menu-list'} role="menu" aria-label={label ?? name}>
          {groups.map((group, number) => [
            number > 0 && group.length > 0 && <hr class="menu-line" />,
            ...group.map(({ name: item, act, isOff = false }) => (
              <button
                key={item}
                type="button"
                class="menu-item"
                role="menuitem"
                tabIndex={-1}
                aria-disabled={isOff}
                onClick={() => {
                  if (isOff) return;
                  close();
                  act();
                }}
              >
                {item}
              </button>
            )),
          ])}
        </div>
      )}
    </div>
  );
}
