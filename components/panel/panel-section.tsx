import type { ComponentChildren } from 'preact';

export interface PanelSectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A part of the side panel that can be folded. */
export function PanelSection({ title, count, children }: PanelSectionProps) {
  return (
    <details class="part" open>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
