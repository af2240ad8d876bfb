/** A piece of a drawing: a text, or an element by its name, with its attributes and what stands in it. */
export type Drawn = string | DrawnElement;

export type DrawnElement = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  within: readonly Drawn[],
];
