// What is said of a visit, a call and the office, in English; and the message that goes to the office.
import type { VisitReplies } from '../replies.ts';

const clock = (hour: number, minute: number): string => {
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
};

export const visitReplies: VisitReplies = {
  asked: (home, when) =>
    `I cannot confirm a visit from this chat; a person does that. Your request${home ? ` for ${home}` : ''}${when ? ` (${when})` : ''} is filled in below, ready to send.`,
  noted: (parts) => `Noted: ${parts}. The message below says so; the office confirms the time.`,
  stands: (parts) => `That is how it stands: ${parts}. Just send the message below.`,
  callAt: (parts) => `Noted, a call: ${parts}. The message below asks for it; the office confirms the time.`,
  onWhatsapp: (home) =>
    `${home ? `${home}: the` : 'The'} message below asks for WhatsApp and no call; send it from there.`,
  along: (who) => `with ${who}`,
  whichDay: () => 'Which other day would suit you?',
  instead: (when) => `Shall I write ${when} instead?`,
  dayLeft: (home) =>
    `The message below asks for a visit${home ? ` to ${home}` : ''}; the day in it is still open.`,
  removed: (parts) => `Removed: ${parts}.`,
  parts: {
    visit: 'the visit',
    name: 'your name',
    number: 'your number',
    time: 'the day and time',
    offer: 'your offer',
    question: 'the question',
    wish: 'what was wrong in the message',
    call: 'the call',
    along: 'who comes along',
    message: 'the message',
  },
  hours: (week) => `Office hours: ${week}.`,
  handover: (asks, home) =>
    `Our team takes it from here${home ? ` for ${home}` : ''}. ${asks ? 'Your question is in the message below, ready to send.' : 'A message is ready below, just send it.'}`,
  offer: (home, money, sent, less) =>
    `${less ? `${home} is listed at ${less.price}; ${money} is ${less.by} (${less.share}) less. Whether it is accepted` : `Whether ${money} is accepted${home ? ` for ${home}` : ''}`} only the owner can say; I cannot settle prices.${sent ? ' Your offer is in the message below, ready to send.' : ''}`,
  passedOn: (sent, rest) =>
    sent
      ? `${rest ? 'The rest' : 'That'} is in the message below, in your own words.`
      : 'Please tell the office that yourself; I have nothing here to send it with.',
  personalData: () =>
    'I keep no number or e-mail, so it is not in the message below: the office sees the one you send it from. Type any other into it.',
  willCall: () =>
    'Nobody can call you from this chat by itself, because I keep no numbers. Send the message below and the office calls you back, or call them yourself.',
  willCallAnother: () =>
    'Nobody calls from this chat by itself, because I keep no numbers. Put the number of the one to be called into the message below and send it; then the office can ring them.',
  noAnswer: () =>
    'A call is not the only way: the message below stays in the WhatsApp of the office until somebody reads it. Write in it when you can be called back.',
  unsent: () => 'The message to the office is below; it goes only when you send it.',
  byMail: ({ address, phone, whatsapp }) =>
    address
      ? `The e-mail address of the office is ${address}.`
      : `No e-mail address of the office is stated here.${whatsapp || phone ? ` You reach it ${[whatsapp && 'on WhatsApp with the message below', phone && `on ${phone}`].filter(Boolean).join(', or ')}.` : ''}${whatsapp ? ' Add your own address to the message to get the answer by e-mail.' : ''}`,
  sends: (home) =>
    `I cannot send anything out of this chat. The message below asks the office to send you what it has${home ? ` of ${home}` : ''}.`,
  waits: (parts) => `No hurry. Your request waits here as it is: ${parts}.`,
  takeYourTime: (home) => `Of course, take your time.${home ? ` ${home} stays here in the chat.` : ''}`,
  openOn: (day, from, to) => `The office is open on ${day} from ${from} to ${to}.`,
  closedOn: (day) => `The office is closed on ${day}.`,
  hoursUnknown: () => 'The office hours are not stated here; the office can tell you.',
  reach: (phone) => `You reach the office on ${phone}; whoever is there answers.`,
  reachBelow: () => 'How to reach the office stands below; no phone number of it is stated here.',
  sayThere: (home, reference) => `Mention ${home} and the reference ${reference}.`,
  address: (address) => `The office: ${address}.`,
  addressUnknown: () => 'The address of the office is not stated here; the office can tell you.',
  day: (weekday, date, month) => `${weekday} ${date} ${month}`,
  span: {
    weekend: 'this weekend',
    this_week: 'this week',
    next_week: 'next week',
    next_month: 'next month',
  },
  part: {
    morning: 'morning',
    noon: 'noon',
    afternoon: 'afternoon',
    evening: 'evening',
    night: 'night',
  },
  clock,
  between: (from, to) => `${from} to ${to}`,
  after: (time) => `after ${time}`,
  before: (time) => `before ${time}`,
  message: ({
    site,
    wanted,
    visit,
    when,
    homes,
    name,
    call,
    call_when,
    along,
    write,
    offer,
    questions,
    notes,
    reference,
  }) =>
    [
      `Hello ${site}, I am writing from your website chat.`,
      name && `My name is ${name}.`,
      wanted && `I am looking for: ${wanted}.`,
      visit && `I would like to visit${when ? ` (${when})` : ''}.`,
      !visit && !call && when && `Time: ${when}.`,
      call &&
        (visit
          ? `Please call me first${call_when ? ` (${call_when})` : ''}.`
          : `Please call me${when ? ` (${when})` : ''}.`),
      along && `I come with ${along}.`,
      write && 'Please write to me on WhatsApp; no call.',
      homes.length > 0 && (homes.length === 1 ? 'The home:' : 'The homes:'),
      ...homes.map(({ name: home, url }) => (url ? `- ${home}: ${url}` : `- ${home}`)),
      offer && `My offer: ${offer}.`,
      questions && `I would like to know: ${questions}.`,
      notes && `Please note: ${notes}.`,
      `Reference: ${reference}`,
    ]
      .filter(Boolean)
      .join('\n'),
};
