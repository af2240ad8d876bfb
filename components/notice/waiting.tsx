export interface WaitingProps {
  readonly words: string;
}

/** Says that something is awaited; its style shows it only when it takes longer than a blink. */
export function Waiting({ words }: WaitingProps) {
  return (
    <p class="waiting" role="status">
      {words}
    </p>
  );
}
