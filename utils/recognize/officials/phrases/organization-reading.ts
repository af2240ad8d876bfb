import { EntryType } from '../../../lexicon/rows';

/** What is known while the words of an organization are read. */
export interface Reading {
  /** Right behind a head such as "Trường", where a person's name is the school's. */
  readonly afterHead: boolean;
  /** The head is written small: "cơ quan hợp tác …", so that a name of another language is a person's. */
  readonly smallHead: boolean;
  /** The office before it is a diplomat's: "Đại sứ Việt Nam tại Campuchia". */
  readonly diplomatic: boolean;
  /** A body known as a whole was just read: what follows is a place, another body or none of it. */
  readonly complete: boolean;
  /** A company: names in it are its own. */
  readonly company: boolean;
  /** Where the whole phrase began: nothing is a connector before it. */
  readonly start: number;
}

/** Entries that no organization's name holds. */
export const STOPS = EntryType.Office | EntryType.Rank | EntryType.Honorific | EntryType.Title;

/** What is known once a word stands behind the head. Field by field: it is asked at every word of every body. */
export function behindFirstWord({ smallHead, complete, diplomatic, company, start }: Reading): Reading {
  return { afterHead: false, smallHead, complete, diplomatic, company, start };
}
