// What is said of a request that is kept here, in English.
import type { RequestReplies } from '../replies.ts';

export const requestReplies: RequestReplies = {
  visit: (home, when) =>
    `Yes. Leave your name and number below${when ? ` (${when} is filled in)` : ''}, and the office calls to confirm your visit${home ? ` to ${home}` : ''}.`,
  call: (home) =>
    `Leave your name and number below, and the office calls you${home ? ` about ${home}` : ''}.`,
  noted: (parts) => `Noted: ${parts}. It is filled in below; the office confirms the time.`,
  stands: (parts) => `That is how it stands: ${parts}. Just send the form below.`,
  number: () => 'I keep no numbers in the chat. The office gets yours when you send the form below.',
  sent: (change, home) =>
    `You have sent the office a request${home ? ` for ${home}` : ''} from here. To take another time or to cancel, tap “${change}” at the request.`,
  unavailable: () => 'Requests cannot be kept here just now.',
  callMe: () => 'Please call me',
  questions: (asked) => `Asks about: ${asked}.`,
  notes: (words) => `Says: ${words}.`,
  offer: (money) => `Offers ${money}.`,
};
