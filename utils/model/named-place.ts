/** The units that bodies of places are named by: "Ủy ban nhân dân [tỉnh]". */
export type Unit = 'tỉnh' | 'thành phố' | 'huyện' | 'quận' | 'thị xã' | 'xã' | 'phường';

/** A place that a text names, and where: UTF-16 code units. */
export interface NamedPlace {
  readonly name: string;
  readonly start: number;
}

/** The places that a text names behind their units, in the order of the text. */
export type PlacesOfUnits = ReadonlyMap<Unit, readonly NamedPlace[]>;
