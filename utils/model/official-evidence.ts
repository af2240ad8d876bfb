import type { Position } from './official';

/** How much the text itself says for a name being an official's. */
export type EvidenceStrength =
  /** A rank, an office, "đồng chí", a place in a list of officials. */
  | 'certain'
  /** A given name behind a rank or an office: an official, if nobody else explains it. */
  | 'likely'
  /** Only another mention of the same name can make it one. */
  | 'weak';

/** What the rules record of one place that names an official. */
export interface NamedEvidence {
  readonly kind: 'named';
  /** The name with single spaces, as printed. */
  readonly name: string;
  /** One or two given names, or the one name a foreigner is called by: "Thắng", "Putin". */
  readonly short: boolean;
  /** The name or the office is of another country: its bearer may be called by any part of the name. */
  readonly foreign: boolean;
  readonly strength: EvidenceStrength;
  /** Verbatim: "Ủy viên Bộ Chính trị, Bộ trưởng Bộ Quốc phòng"; `''` if none. */
  readonly lead: string;
  readonly ranks: readonly string[];
  /** "Hoàng Tuần Tài (Lawrence Wong)": the name in another language, said in brackets. */
  readonly alias?: string;
  /** "Ông A, 57 tuổi": in years, where it is said. */
  readonly age?: number;
  readonly positions: readonly Position[];
  /** "chủ tịch Lê Văn A": the only office said is one that companies have too, of a body that is not said. */
  readonly bare?: true;
  /** An office of a company is said of the name. */
  readonly company?: true;
  /** Offices among them that say no body, with the one named just before: they count if nothing else tells it. */
  readonly nearby?: readonly Position[];
}

/** An office or a rank without a name. */
export interface NominalEvidence {
  readonly kind: 'nominal';
  /** "đồng chí", verbatim; `''` if none. */
  readonly lead: string;
  /** The rank, where the mention is a rank alone. */
  readonly rank?: string;
  /** The offices, where the mention is one or several joined: "Tổng Bí thư, Chủ tịch nước". */
  readonly positions: readonly Position[];
  /** The office names another country: nobody with a Vietnamese name holds it. */
  readonly abroad?: true;
}

export type OfficialEvidence = NamedEvidence | NominalEvidence;
