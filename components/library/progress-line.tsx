export interface ProgressLineProps {
  readonly words: string;
  readonly done: number;
  readonly total: number;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** How far something is that takes its time, and the way to stop it. */
export function ProgressLine({ words, done, total, cancel, onCancel }: ProgressLineProps) {
  return (
    <div class="progress-line">
      <progress value={done} max={Math.max(1, total)} aria-label={words} />
      <span role="status">{words}</span>
      <button type="button" class="link" onClick={onCancel}>
        {cancel}
      </button>
    </div>
  );
}
