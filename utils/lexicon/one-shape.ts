import type { Seeds } from './seed-rows';

/**
 * The seeds whose rows rules ask for, each row with every field that any row of its list has.
 *
 * Engines find a field at once where all objects that are asked have one shape; rows that leave out what they do not say
 * come in up to twenty, and their fields were looked up anew each time.
 */
export function inOneShape({ ranks, offices, organizations, documentKinds, ...others }: Seeds): Seeds {
  const { organizations: bodies, places } = organizations;
  const shaped = oneShape([...bodies, ...places]);
  return {
    ...others,
    ranks: { ranks: oneShape(ranks.ranks), honorifics: oneShape(ranks.honorifics) },
    offices: { offices: oneShape(offices.offices), modifiers: oneShape(offices.modifiers) },
    organizations: {
      ...organizations,
      // A body and a place are asked alike.
      organizations: shaped.slice(0, bodies.length),
      places: shaped.slice(bodies.length),
      heads: oneShape(organizations.heads),
      words: oneShape(organizations.words),
    },
    documentKinds: { ...documentKinds, kinds: oneShape(documentKinds.kinds) },
  };
}

/** Row by row from the names: what is spread gets a shape of its own at every row, once a few lists were. */
function oneShape<Row extends object>(rows: readonly Row[]): readonly Row[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof Row)[];
  // A row may be without any field that another one lacks.
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])) as Row);
}
