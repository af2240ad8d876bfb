import type { Language } from '../../utils/i18n/language';
import { faultMessages } from '../../utils/i18n/messages/faults';
import { noteFaultMessages } from '../../utils/i18n/messages/note-faults';
import { sayFault } from '../../utils/i18n/say-fault';
import type { Fault } from '../../utils/model/result';

const messages = { ...faultMessages, ...noteFaultMessages };

/** What went wrong with a highlight, a note or a correction, and what to do, in the reader's language. */
export const noteFaultText = ({ language }: { readonly language: Language }, fault: Fault): string =>
  sayFault(language, messages, fault);
