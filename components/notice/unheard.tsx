import { useUnheard } from '../hooks/use-unheard';

export interface UnheardProps {
  /** What failed, in the reader's language. */
  readonly say: (reason: unknown) => string;
  /** Names the button that lets it go. */
  readonly close: string;
}

/** The last resort: says what failed where no screen does, so that no fault is known to the console alone. */
export function Unheard({ say, close }: UnheardProps) {
  const [unheard, letGo] = useUnheard();
  return (
    <div class="unheard" role="alert">
      {unheard && (
        <>
          {say(unheard.reason)}{' '}
          <button type="button" class="link" onClick={letGo}>
            {close}
          </button>
        </>
      )}
    </div>
  );
}
