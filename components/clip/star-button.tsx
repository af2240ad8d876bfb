export interface StarButtonProps {
  readonly name: string;
  readonly isStarred: boolean;
  readonly onStar: (isStarred: boolean) => void;
}

/** Stars a clip, or takes the star back; that it is pressed says it to those who do not see the star. */
export function StarButton({ name, isStarred, onStar }: StarButtonProps) {
  return (
    <button type="button" class="link" aria-pressed={isStarred} onClick={() => onStar(!isStarred)}>
      <span aria-hidden="true">{isStarred ? '★' : '☆'}</span> {name}
    </button>
  );
}
