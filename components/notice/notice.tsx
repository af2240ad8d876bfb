import type { ComponentChildren } from 'preact';

export interface NoticeProps {
  /** What is the case. */
  readonly title: string;
  /** What it means or what to do. */
  readonly what?: string;
  readonly tone?: 'calm' | 'alarm';
  /** An action, if there is one. */
  readonly children?: ComponentChildren;
}

/** A state in which there is nothing else to show: what is the case, and what to do about it. */
export function Notice({ title, what, tone = 'calm', children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'alarm' ? 'alert' : undefined}>
      <p class="notice-title">{title}</p>
      {what && <p class="notice-what">{what}</p>}
      {children}
    </div>
  );
}
