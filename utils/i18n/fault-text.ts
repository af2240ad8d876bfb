import type { Language } from './language';
import { faultMessages } from './messages/faults';
import { libraryFaultMessages } from './messages/library-faults';
import { type Sayable, sayFault } from './say-fault';

const messages = { ...faultMessages, ...libraryFaultMessages };

/** What went wrong and what to do, in the reader's language. */
export const faultText = ({ language }: { readonly language: Language }, fault: Sayable): string =>
  sayFault(language, messages, fault);
