// English for the form that asks to see a home, and for what stands there once it is sent.
import type { VisitFormWords } from '../visit-words.ts';

export const visitForm: VisitFormWords = {
  title: { visit: 'Book a visit', callback: 'Get a call' },
  name: 'Your name',
  phone: 'Phone number',
  day: 'Day',
  time: 'Time',
  anyTime: 'Any day',
  otherDays: 'Other days',
  send: 'Send request',
  nameNeeded: 'Please write your name.',
  phoneRefused: 'This number cannot be called. Please check it.',
  noticeChanged: 'What stands above the button has changed. Please read it again, then send.',
  late: 'This request of yours has waited for more than a day and was not sent. Send it now?',
  page: 'Change or cancel',
  withdraw: 'Take back',
};
