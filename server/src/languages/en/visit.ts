// English for asking to see a home.
import type { VisitWords } from '../visit-words.ts';
import { visitForm } from './visit-form.ts';

const and = (parts: string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');

export const visit: VisitWords = {
  dates: 'en-IN',
  notice: {
    body: ({ site, about, receivers, days }) =>
      `${site} will keep your name and phone number to call or WhatsApp you about ${about}. They go to its sales team${receivers.length > 0 ? ` and to ${and(receivers)}` : ''}, and are kept for ${days} days after your last word.`,
    visit: (homes) => (homes ? `this visit to ${homes}` : 'this visit'),
    call: (homes) => (homes ? `${homes}` : 'your question'),
    withdraw: 'You can take this back with one tap, here in the menu or on the page that you get.',
    rights: (privacy) =>
      `Your rights and complaints: ${privacy ? `${privacy} · ` : ''}Data Protection Board of India.`,
    offers: 'Also tell me about other homes like this.',
  },
  asked: ({ homes, when, site, fixed }) =>
    fixed
      ? `Your visit${homes ? ` to ${homes}` : ''} is fixed${when ? ` for ${when}` : ''}.`
      : when
        ? `${site} has your request${homes ? ` for ${homes}` : ''}: ${when}. They will call you to confirm it.`
        : `${site} has your request${homes ? ` about ${homes}` : ''} and will call you.`,
  slotTaken: 'Somebody has just taken that time. Please choose another.',
  form: visitForm,
  page: {
    title: 'Your visit',
    state: {
      asked: 'Asked for, not confirmed yet',
      fixed: 'Confirmed',
      visited: 'You were there',
      missed: 'It did not happen',
      cancelled: 'Cancelled',
    },
    when: 'When',
    where: 'Where',
    homes: 'Homes',
    move: 'Another time',
    cancel: 'Cancel this visit',
    stop: 'Do not contact me any more',
    calendar: 'Put it into my calendar',
    calendarMayBeWrong: 'If the time changes, this page is right; your calendar may not be.',
    done: 'Done.',
    stopped: 'Your name and number have been removed. Nobody will contact you.',
    gone: 'There is no such visit, or it is over.',
    reference: 'Reference',
  },
};
