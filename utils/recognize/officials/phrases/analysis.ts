import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { type Appointments, readAppointments } from './appointments';
import { type AttachedName, attachNames, type Chain, chainOf } from './attach';
import type { Phrase } from './phrase';
import { scanPhrases } from './scan-phrases';

/** The phrases of a text, joined: what all rules about officials read. */
export interface Analysis {
  readonly chain: Chain;
  readonly names: readonly AttachedName[];
  readonly appointments: Appointments;
  /** Phrases that are said of a name; the other offices may be nominal mentions. */
  readonly taken: ReadonlySet<Phrase>;
}

/** The analysis of a text; read once, however many rules ask for it. */
export function analysisOf(context: Context): Analysis {
  return remembered(context, analyse);
}

function analyse(context: Context): Analysis {
  const chain = chainOf(context, scanPhrases(context));
  const names = attachNames(context, chain);
  const said = new Set<Phrase>();
  for (const { lead, after, shared } of names) {
    for (const phrase of lead) said.add(phrase);
    for (const phrase of after) said.add(phrase);
    for (const phrase of shared) said.add(phrase);
  }
  const appointments = readAppointments(context, chain, names, said);
  const taken = new Set<Phrase>(said);
  for (const office of appointments.offices) taken.add(office);
  return { chain, names, appointments, taken };
}
