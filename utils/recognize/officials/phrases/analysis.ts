import type { Context } from '../../recognizer';
import { remembered } from '../../shared/remembered';
import { type Appointments, readAppointments } from './appointments';
import { type AttachedName, attachNames, type Chain, chainOf } from './attach';
import { holdsLeads } from './holds-leads';
import { scanPhrases } from './scan-phrases';

/** The phrases of a text, joined: what all rules about officials read. */
export interface Analysis {
  readonly chain: Chain;
  readonly names: readonly AttachedName[];
  readonly appointments: Appointments;
  /** Phrases that are said of a name, by their first tokens; the other offices may be nominal mentions. */
  readonly taken: ReadonlySet<number>;
}

/** The analysis of a text; read once, however many rules ask for it. */
export function analysisOf(context: Context): Analysis {
  return remembered(context, analyse);
}

const NOTHING: Analysis = {
  chain: { phrases: [], links: [] },
  names: [],
  appointments: { of: new Map(), offices: new Map(), ranks: new Map() },
  taken: new Set(),
};

function analyse(context: Context): Analysis {
  if (!holdsLeads(context)) return NOTHING;
  const chain = chainOf(context, scanPhrases(context));
  const names = attachNames(context, chain);
  const said = new Set<number>();
  for (const { lead, after, shared } of names) {
    for (const { first } of lead) said.add(first);
    for (const { first } of after) said.add(first);
    for (const { first } of shared) said.add(first);
  }
  const appointments = readAppointments(context, chain, names, said);
  // Nothing asks for what is said any more.
  for (const first of appointments.offices.keys()) said.add(first);
  return { chain, names, appointments, taken: said };
}
