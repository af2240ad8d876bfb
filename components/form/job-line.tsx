export interface JobLineProps {
  /** How far it is, in words. */
  readonly words: string;
  readonly done: number;
  readonly total: number;
  /** What the button does: stops it, or lets it go on. */
  readonly act: string;
  /** The same for those who do not see what stands beside it. */
  readonly label: string;
  readonly onAct: () => void;
}

/** How far something is that goes on in the background, and the button that stops it and lets it go on. */
export function JobLine({ words, done, total, act, label, onAct }: JobLineProps) {
  return (
    <span class="job">
      <progress value={done} max={Math.max(1, total)} aria-hidden="true" />
      <span>{words}</span>
      <button type="button" class="link" aria-label={label} onClick={onAct}>
        {act}
      </button>
    </span>
  );
}
