import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dragsFiles, droppedFolder } from '../../../utils/webext/dropped-folder';

interface FolderDropProps {
  readonly label: string;
  /** A folder's handle, or undefined where what was dropped is none. */
  readonly onDropped: (folder: unknown) => void;
  readonly children: ComponentChildren;
}

/** A place to drop a folder on, around the controls that do the same. */
export function FolderDrop({ label, onDropped, children }: FolderDropProps) {
  const [over, setOver] = useState(false);
  return (
    <fieldset
      class={over ? 'folder-drop folder-drop-over' : 'folder-drop'}
      aria-label={label}
      onDragOver={(event) => {
        if (!dragsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!dragsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void droppedFolder(event).then(onDropped, () => onDropped(undefined));
      }}
    >
      {children}
    </fieldset>
  );
}
