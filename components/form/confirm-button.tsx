import { useState } from 'preact/hooks';

export interface ConfirmButtonProps {
  readonly name: string;
  /** What is asked before it is done, for what cannot be taken back. */
  readonly sure: string;
  readonly onConfirm: () => void;
}

/** A button that has to be pressed twice: the first press asks, leaving it takes the question back. */
export function ConfirmButton({ name, sure, onConfirm }: ConfirmButtonProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class={`link${isAsked ? ' link-sure' : ''}`}
      aria-live="polite"
      onBlur={() => setAsked(false)}
      onKeyDown={(event) => event.key === 'Escape' && setAsked(false)}
      onClick={() => {
        setAsked(!isAsked);
        if (isAsked) onConfirm();
      }}
    >
      {isAsked ? sure : name}
    </button>
  );
}
