export interface NumberChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly number[];
  readonly value: number;
  /** A choice in words. */
  readonly say: (choice: number) => string;
  readonly onChoose: (choice: number) => void;
}

/** One number of a few. */
export function NumberChoice({ name, label, choices, value, say, onChoose }: NumberChoiceProps) {
  return (
    <label class="field">
      {label}
      <select
        class="box"
        name={name}
        value={value}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {say(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
