export interface FileButtonProps {
  readonly name: string;
  readonly accept?: string;
  /** Takes every file of a folder, and of the folders in it. */
  readonly isFolder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the reader choose files. */
export function FileButton({ name, accept, isFolder, onFiles }: FileButtonProps) {
  return (
    <label class={isFolder ? 'button button-quiet file-button' : 'button file-button'}>
      {name}
      <input
        type="file"
        multiple
        class={isFolder ? 'file-input folder-input' : 'file-input'}
        accept={accept}
        // Preact's types know no such attribute.
        ref={(input) => {
          if (input && isFolder) input.webkitdirectory = true;
        }}
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
    </label>
  );
}
