/** Tells how far the work is. */
export interface Progress {
  readonly step: (file: string) => void;
  readonly end: () => void;
}

/** Says on a terminal which file is being read, unless the output itself goes there; elsewhere nothing. */
export function progress(): Progress {
  const { stderr, stdout } = process;
  const shown = stderr.isTTY && !stdout.isTTY;
  const say = (text: string) => shown && stderr.write(`\r\u001b[K${text}`);
  let files = 0;
  return {
    step: (file) => {
      files++;
      say(`${files} ${file}`);
    },
    end: () => {
      say('');
    },
  };
}
