export interface SiteRowProps {
  readonly host: string;
  /** What the button does, with the site's name: its accessible name. */
  readonly act: string;
  readonly onAct: () => void;
}

/** A site of a list, and the button that takes it from there. */
export function SiteRow({ host, act, onAct }: SiteRowProps) {
  return (
    <li class="site">
      <span>{host}</span>
      <button type="button" class="button" onClick={onAct}>
        {act}
      </button>
    </li>
  );
}
