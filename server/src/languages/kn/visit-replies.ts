// What is said of a visit, a call and the office, in Kannada; and the message that goes to the office.
import type { VisitReplies } from '../replies.ts';

const PARTS = {
  morning: 'ಬೆಳಿಗ್ಗೆ',
  noon: 'ಮಧ್ಯಾಹ್ನ',
  afternoon: 'ಮಧ್ಯಾಹ್ನ',
  evening: 'ಸಂಜೆ',
  night: 'ರಾತ್ರಿ',
} as const;

const clock = (hour: number, minute: number): string => {
  const part = hour < 12 ? 'ಬೆಳಿಗ್ಗೆ' : hour < 16 ? 'ಮಧ್ಯಾಹ್ನ' : hour < 20 ? 'ಸಂಜೆ' : 'ರಾತ್ರಿ';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${part} ${hour % 12 === 0 ? 12 : hour % 12}${minutes} ಗಂಟೆ`;
};

export const visitReplies: VisitReplies = {
  asked: (home, when) =>
    `ಭೇಟಿಯ ಸಮಯವನ್ನು ಕಚೇರಿಯವರು ತಿಳಿಸುತ್ತಾರೆ. ${home ? `${home} ನೋಡಲು ` : ''}ನಿಮ್ಮ ಸಂದೇಶ${when ? ` (${when})` : ''} ಕೆಳಗೆ ಸಿದ್ಧವಿದೆ, ಕಳುಹಿಸಿದರೆ ಸಾಕು.`,
  noted: (parts) => `ಸರಿ: ${parts}. ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿ ಬರೆದಿದ್ದೇನೆ; ಸಮಯವನ್ನು ಕಚೇರಿಯವರು ತಿಳಿಸುತ್ತಾರೆ.`,
  stands: (parts) => `ಹೌದು, ಹೀಗೆಯೇ ಬರೆದಿದೆ: ${parts}. ಕೆಳಗಿನ ಸಂದೇಶ ಕಳುಹಿಸಿದರೆ ಸಾಕು.`,
  callAt: (parts) => `ಸರಿ, ಕರೆ: ${parts}. ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿ ಬರೆದಿದ್ದೇನೆ; ಸಮಯವನ್ನು ಕಚೇರಿಯವರು ತಿಳಿಸುತ್ತಾರೆ.`,
  onWhatsapp: (home) =>
    `${home ? `${home}: ` : ''}ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿ ಕರೆ ಬೇಡ, WhatsApp ನಲ್ಲಿ ಬರೆಯಿರಿ ಎಂದಿದೆ; WhatsApp ನಿಂದ ಕಳುಹಿಸಿದರೆ ಸಾಕು.`,
  along: (who) => `${who} ಜೊತೆ`,
  whichDay: () => 'ಬೇರೆ ಯಾವ ದಿನ ಆಗುತ್ತದೆ?',
  instead: (when) => `ಅದರ ಬದಲು ${when} ಎಂದು ಬರೆಯಲೇ?`,
  dayLeft: (home) => `ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿ ${home ? `${home} ` : ''}ಭೇಟಿ ಎಂದು ಬರೆದಿದೆ; ದಿನ ಇನ್ನೂ ಬರೆದಿಲ್ಲ.`,
  removed: (parts) => `ತೆಗೆದಿದ್ದೇನೆ: ${parts}.`,
  parts: {
    visit: 'ಭೇಟಿ',
    name: 'ನಿಮ್ಮ ಹೆಸರು',
    number: 'ನಿಮ್ಮ ಸಂಖ್ಯೆ',
    time: 'ದಿನ ಮತ್ತು ಸಮಯ',
    offer: 'ನಿಮ್ಮ ಆಫರ್',
    question: 'ಪ್ರಶ್ನೆ',
    wish: 'ಸಂದೇಶದಲ್ಲಿ ತಪ್ಪಾಗಿದ್ದದ್ದು',
    call: 'ಕರೆ',
    along: 'ಜೊತೆಗೆ ಬರುವವರು',
    message: 'ಸಂದೇಶ',
  },
  hours: (week) => `ಕಚೇರಿ ಸಮಯ: ${week}.`,
  handover: (asks, home) =>
    `${home ? `${home} ಬಗ್ಗೆ ಮುಂದೆ` : 'ಮುಂದೆ'} ನಮ್ಮ ತಂಡದವರು ನೋಡಿಕೊಳ್ಳುತ್ತಾರೆ. ${asks ? 'ನಿಮ್ಮ ಪ್ರಶ್ನೆ ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿದೆ, ಕಳುಹಿಸಿದರೆ ಸಾಕು.' : 'ಸಂದೇಶ ಕೆಳಗೆ ಸಿದ್ಧವಿದೆ, ಕಳುಹಿಸಿದರೆ ಸಾಕು.'}`,
  offer: (home, money, sent, less) =>
    `${less ? `${home} ಬೆಲೆ ${less.price}; ${money} ಅದಕ್ಕಿಂತ ${less.by} (${less.share}) ಕಡಿಮೆ. ಅದಕ್ಕೆ` : `${home ? `${home}ಗೆ ` : ''}${money}`} ಒಪ್ಪುತ್ತಾರೋ ಇಲ್ಲವೋ ಎಂದು ಮಾಲೀಕರೇ ಹೇಳಬೇಕು; ಬೆಲೆಯನ್ನು ನಾನು ನಿರ್ಧರಿಸುವುದಿಲ್ಲ.${sent ? ' ನಿಮ್ಮ ಆಫರ್ ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿದೆ, ಕಳುಹಿಸಿದರೆ ಸಾಕು.' : ''}`,
  passedOn: (sent, rest) =>
    sent
      ? `${rest ? 'ಉಳಿದದ್ದನ್ನು' : 'ಇದನ್ನು'} ನಿಮ್ಮದೇ ಮಾತುಗಳಲ್ಲಿ ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿ ಬರೆದಿದ್ದೇನೆ.`
      : 'ಇದನ್ನು ಕಚೇರಿಗೆ ನೀವೇ ತಿಳಿಸಿ; ಇಲ್ಲಿಂದ ಕಳುಹಿಸಲು ದಾರಿ ಇಲ್ಲ.',
  personalData: () =>
    'ನಾನು ಸಂಖ್ಯೆ ಅಥವಾ ಇ-ಮೇಲ್ ಇಟ್ಟುಕೊಳ್ಳುವುದಿಲ್ಲ, ಹಾಗಾಗಿ ಅದು ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿ ಇಲ್ಲ: ನೀವು ಕಳುಹಿಸುವ ಸಂಖ್ಯೆ ಕಚೇರಿಗೆ ಕಾಣುತ್ತದೆ. ಬೇರೆ ಇದ್ದರೆ ಅದರಲ್ಲಿ ಬರೆಯಿರಿ.',
  willCall: () =>
    'ನಾನು ಸಂಖ್ಯೆ ಇಟ್ಟುಕೊಳ್ಳದ ಕಾರಣ ಈ ಚಾಟ್‌ನಿಂದ ತಾನಾಗಿಯೇ ಕರೆ ಬರುವುದಿಲ್ಲ. ಕೆಳಗಿನ ಸಂದೇಶ ಕಳುಹಿಸಿ, ಕಚೇರಿಯವರು ನಿಮಗೆ ಕರೆ ಮಾಡುತ್ತಾರೆ; ಅಥವಾ ನೀವೇ ಕರೆ ಮಾಡಬಹುದು.',
  willCallAnother: () =>
    'ನಾನು ಸಂಖ್ಯೆ ಇಟ್ಟುಕೊಳ್ಳದ ಕಾರಣ ಈ ಚಾಟ್‌ನಿಂದ ತಾನಾಗಿಯೇ ಕರೆ ಹೋಗುವುದಿಲ್ಲ. ಯಾರಿಗೆ ಕರೆ ಮಾಡಬೇಕೋ ಅವರ ಸಂಖ್ಯೆಯನ್ನು ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿ ಬರೆದು ಕಳುಹಿಸಿ; ಆಗ ಕಚೇರಿಯವರು ಅವರಿಗೆ ಕರೆ ಮಾಡಬಹುದು.',
  noAnswer: () =>
    'ಕರೆ ಒಂದೇ ದಾರಿಯಲ್ಲ: ಕೆಳಗಿನ ಸಂದೇಶ ಯಾರಾದರೂ ಓದುವವರೆಗೆ ಕಚೇರಿಯ WhatsApp ನಲ್ಲಿ ಇರುತ್ತದೆ. ನಿಮಗೆ ಯಾವಾಗ ಕರೆ ಮಾಡಬಹುದು ಎಂದು ಅದರಲ್ಲಿ ಬರೆಯಿರಿ.',
  unsent: () => 'ಕಚೇರಿಗೆ ಬರೆದ ಸಂದೇಶ ಕೆಳಗಿದೆ; ನೀವು ಕಳುಹಿಸಿದರೆ ಮಾತ್ರ ಹೋಗುತ್ತದೆ.',
  byMail: ({ address, phone, whatsapp }) =>
    address
      ? `ಕಚೇರಿಯ ಇ-ಮೇಲ್: ${address}.`
      : `ಕಚೇರಿಯ ಇ-ಮೇಲ್ ಇಲ್ಲಿ ಬರೆದಿಲ್ಲ.${whatsapp || phone ? ` ಕಚೇರಿಯವರನ್ನು ${[whatsapp && 'ಕೆಳಗಿನ ಸಂದೇಶದಿಂದ WhatsApp ನಲ್ಲಿ', phone && `${phone} ನಲ್ಲಿ`].filter(Boolean).join(', ಅಥವಾ ')} ಸಂಪರ್ಕಿಸಬಹುದು.` : ''}${whatsapp ? ' ಇ-ಮೇಲ್‌ನಲ್ಲಿ ಉತ್ತರ ಬೇಕಿದ್ದರೆ ಸಂದೇಶದಲ್ಲಿ ನಿಮ್ಮ ವಿಳಾಸ ಸೇರಿಸಿ.' : ''}`,
  sends: (home) =>
    `ಈ ಚಾಟ್‌ನಿಂದ ನಾನು ಏನನ್ನೂ ಕಳುಹಿಸಲಾರೆ. ${home ? `${home} ಬಗ್ಗೆ ` : ''}ಇರುವ ಮಾಹಿತಿಯನ್ನು ನಿಮಗೆ ಕಳುಹಿಸಲು ಕೆಳಗಿನ ಸಂದೇಶದಲ್ಲಿ ಕಚೇರಿಯವರನ್ನು ಕೇಳಿದ್ದೇನೆ.`,
  waits: (parts) => `ಅವಸರವಿಲ್ಲ. ನಿಮ್ಮ ಸಂದೇಶ ಹಾಗೆಯೇ ಇಲ್ಲಿರುತ್ತದೆ: ${parts}.`,
  takeYourTime: (home) => `ಖಂಡಿತ, ನಿಧಾನವಾಗಿ ಯೋಚಿಸಿ.${home ? ` ${home} ಈ ಚಾಟ್‌ನಲ್ಲೇ ಇರುತ್ತದೆ.` : ''}`,
  openOn: (day, from, to) => `ಕಚೇರಿ ${day} ${from}ಯಿಂದ ${to}ವರೆಗೆ ತೆರೆದಿರುತ್ತದೆ.`,
  closedOn: (day) => `ಕಚೇರಿ ${day} ಮುಚ್ಚಿರುತ್ತದೆ.`,
  hoursUnknown: () => 'ಕಚೇರಿಯ ಸಮಯ ಇಲ್ಲಿ ಬರೆದಿಲ್ಲ; ಕಚೇರಿಯವರು ಹೇಳುತ್ತಾರೆ.',
  reach: (phone) => `ಕಚೇರಿಯ ನಂಬರ್ ${phone}; ಅಲ್ಲಿ ಇರುವವರು ಮಾತನಾಡುತ್ತಾರೆ.`,
  reachBelow: () => 'ಕಚೇರಿಯವರನ್ನು ಸಂಪರ್ಕಿಸುವ ವಿಧಾನ ಕೆಳಗಿದೆ; ಫೋನ್ ನಂಬರ್ ಇಲ್ಲಿ ಬರೆದಿಲ್ಲ.',
  sayThere: (home, reference) => `ಅಲ್ಲಿ ${home} ಮತ್ತು ಉಲ್ಲೇಖ ${reference} ಎಂದು ಹೇಳಿ.`,
  address: (address) => `ಕಚೇರಿಯ ವಿಳಾಸ: ${address}.`,
  addressUnknown: () => 'ಕಚೇರಿಯ ವಿಳಾಸ ಇಲ್ಲಿ ಬರೆದಿಲ್ಲ; ಕಚೇರಿಯವರು ಹೇಳುತ್ತಾರೆ.',
  day: (weekday, date, month) => `${weekday} ${date} ${month}`,
  span: {
    weekend: 'ಈ ವಾರಾಂತ್ಯ',
    this_week: 'ಈ ವಾರ',
    next_week: 'ಮುಂದಿನ ವಾರ',
    next_month: 'ಮುಂದಿನ ತಿಂಗಳು',
  },
  part: PARTS,
  clock,
  between: (from, to) => `${from}ಯಿಂದ ${to}`,
  after: (time) => `${time} ನಂತರ`,
  before: (time) => `${time} ಒಳಗೆ`,
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
      `ನಮಸ್ಕಾರ ${site}, ನಿಮ್ಮ ವೆಬ್‌ಸೈಟ್ ಚಾಟ್‌ನಿಂದ ಬರೆಯುತ್ತಿದ್ದೇನೆ.`,
      name && `ನನ್ನ ಹೆಸರು ${name}.`,
      wanted && `ನನಗೆ ಬೇಕು: ${wanted}.`,
      visit && `ಮನೆ ನೋಡಲು ಬರಬೇಕೆಂದಿದ್ದೇನೆ${when ? ` (${when})` : ''}.`,
      !visit && !call && when && `ಸಮಯ: ${when}.`,
      call &&
        (visit
          ? `ಮೊದಲು ನನಗೆ ಕರೆ ಮಾಡಿ${call_when ? ` (${call_when})` : ''}.`
          : `ನನಗೆ ಕರೆ ಮಾಡಿ${when ? ` (${when})` : ''}.`),
      along && `${along} ಜೊತೆ.`,
      write && 'ಕರೆ ಬೇಡ, WhatsApp ನಲ್ಲಿ ಬರೆಯಿರಿ.',
      homes.length > 0 && 'ಮನೆಗಳು:',
      ...homes.map(({ name: home, url }) => (url ? `- ${home}: ${url}` : `- ${home}`)),
      offer && `ನನ್ನ ಆಫರ್: ${offer}.`,
      questions && `ಇದೂ ತಿಳಿಯಬೇಕು: ${questions}.`,
      notes && `ದಯವಿಟ್ಟು ಗಮನಿಸಿ: ${notes}.`,
      `ಉಲ್ಲೇಖ: ${reference}`,
    ]
      .filter(Boolean)
      .join('\n'),
};
