// What is said of a visit, a call and the office, in Hinglish; and the message that goes to the office.
import type { VisitReplies } from '../replies.ts';

const PARTS = {
  morning: 'subah',
  noon: 'dopahar',
  afternoon: 'dopahar',
  evening: 'shaam',
  night: 'raat',
} as const;

const clock = (hour: number, minute: number): string => {
  const part = hour < 12 ? 'subah' : hour < 16 ? 'dopahar' : hour < 20 ? 'shaam' : 'raat';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${part} ${hour % 12 === 0 ? 12 : hour % 12}${minutes} baje`;
};

export const visitReplies: VisitReplies = {
  asked: (home, when) =>
    `Visit ka time office confirm karega. ${home ? `${home} ke liye message` : 'Message'}${when ? ` (${when})` : ''} neeche taiyaar hai, bas bhej dijiye.`,
  noted: (parts) => `Theek hai: ${parts}. Neeche ke message mein likh diya hai; time office confirm karega.`,
  stands: (parts) => `Haan, yahi likha hai: ${parts}. Bas neeche ka message bhej dijiye.`,
  callAt: (parts) =>
    `Theek hai, call: ${parts}. Neeche ke message mein likh diya hai; time office confirm karega.`,
  onWhatsapp: (home) =>
    `${home ? `${home}: neeche` : 'Neeche'} ke message mein likha hai ki call nahi, WhatsApp par likhein; bas WhatsApp se bhej dijiye.`,
  along: (who) => `saath: ${who}`,
  whichDay: () => 'Aur kaunsa din theek rahega?',
  instead: (when) => `${when} likh doon?`,
  dayLeft: (home) =>
    `Neeche ke message mein ${home ? `${home} ki ` : ''}visit likhi hai, din abhi khaali hai.`,
  removed: (parts) => `Hata diya: ${parts}.`,
  parts: {
    visit: 'visit',
    name: 'aapka naam',
    number: 'aapka number',
    time: 'din aur time',
    offer: 'aapka offer',
    question: 'sawaal',
    wish: 'message ki galat baat',
    call: 'call',
    along: 'saath aane wale',
    message: 'message',
  },
  hours: (week) => `Office ka time: ${week}.`,
  handover: (asks, home) =>
    `${home ? `${home} ke liye aage` : 'Aage'} hamari team se baat ho jaayegi. ${asks ? 'Aapka sawaal neeche ke message mein hai, bas bhej dijiye.' : 'Message neeche taiyaar hai, bas bhej dijiye.'}`,
  offer: (home, money, sent, less) =>
    `${less ? `${home} ka price ${less.price} hai; ${money} usse ${less.by} (${less.share}) kam hai. Itne mein` : `${home ? `${home} ke liye ` : ''}${money}`} manzoor hoga ya nahi, yeh sirf owner bata sakta hai; daam main tay nahi karta.${sent ? ' Aapka offer neeche ke message mein likh diya hai, bas bhej dijiye.' : ''}`,
  passedOn: (sent, rest) =>
    sent
      ? `${rest ? 'Baaki' : 'Yeh'} aapke hi shabdon mein neeche ke message mein likh diya hai.`
      : 'Yeh office ko aap hi bata dijiye; yahan se bhejne ka koi raasta nahi.',
  personalData: () =>
    'Main number ya e-mail save nahi karta, isliye woh neeche ke message mein nahi hai: jis number se bhejenge, office ko wahi dikhega. Doosra ho to message mein likh dijiye.',
  willCall: () =>
    'Chat se apne aap call nahi aayega, kyunki main number save nahi karta. Neeche ka message bhejiye, office aapko call karega; ya aap khud call kar sakte hain.',
  willCallAnother: () =>
    'Chat se apne aap call nahi jaata, kyunki main number save nahi karta. Jinko call karna hai, unka number neeche ke message mein likhkar bhejiye; tab office unko call kar sakta hai.',
  noAnswer: () =>
    'Call hi ek raasta nahi hai: neeche ka message office ke WhatsApp par rahega, jab tak koi padh na le. Usmein likhiye ki aapko kab call karein.',
  unsent: () => 'Office ka message neeche hai; aapke bhejne par hi jaayega.',
  byMail: ({ address, phone, whatsapp }) =>
    address
      ? `Office ka e-mail: ${address}.`
      : `Office ka e-mail yahan nahi likha.${whatsapp || phone ? ` Office se baat ${[whatsapp && 'neeche ke message se WhatsApp par', phone && `${phone} par`].filter(Boolean).join(', ya ')} ho sakti hai.` : ''}${whatsapp ? ' Jawab e-mail par chahiye to message mein apna pata jod dijiye.' : ''}`,
  sends: (home) =>
    `Is chat se main kuch bhej nahi sakta. Neeche ke message mein office se kaha hai ki ${home ? `${home} ki` : 'jo'} jaankari${home ? '' : ' hai, woh'} aapko bhej de.`,
  waits: (parts) => `Koi jaldi nahi. Aapka message yahin waise hi rahega: ${parts}.`,
  takeYourTime: (home) => `Bilkul, aaram se sochiye.${home ? ` ${home} yahin chat mein rahega.` : ''}`,
  openOn: (day, from, to) => `Office ${day} ko ${from} se ${to} tak khula hai.`,
  closedOn: (day) => `Office ${day} ko band rehta hai.`,
  hoursUnknown: () => 'Office ka time yahan nahi likha hai; office bata dega.',
  reach: (phone) => `Office ka number hai ${phone}; jo wahan hoga wahi baat karega.`,
  reachBelow: () => 'Office se sampark ka tareeka neeche hai; phone number yahan nahi likha hai.',
  sayThere: (home, reference) => `Wahan ${home} aur reference ${reference} bataiye.`,
  address: (address) => `Office ka pata: ${address}.`,
  addressUnknown: () => 'Office ka pata yahan nahi likha hai; office bata dega.',
  day: (weekday, date, month) => `${weekday} ${date} ${month}`,
  span: {
    weekend: 'is weekend',
    this_week: 'is hafte',
    next_week: 'agle hafte',
    next_month: 'agle mahine',
  },
  part: PARTS,
  clock,
  between: (from, to) => `${from} se ${to}`,
  after: (time) => `${time} ke baad`,
  before: (time) => `${time} se pehle`,
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
      `Namaste ${site}, main aapki website ke chat se likh raha/rahi hoon.`,
      name && `Mera naam ${name} hai.`,
      wanted && `Mujhe chahiye: ${wanted}.`,
      visit && `Main visit karna chahta/chahti hoon${when ? ` (${when})` : ''}.`,
      !visit && !call && when && `Time: ${when}.`,
      call &&
        (visit
          ? `Pehle mujhe call kar lijiye${call_when ? ` (${call_when})` : ''}.`
          : `Mujhe call kijiye${when ? ` (${when})` : ''}.`),
      along && `Visit par saath: ${along}.`,
      write && 'WhatsApp par likhiye, call nahi.',
      homes.length > 0 && 'Ghar:',
      ...homes.map(({ name: home, url }) => (url ? `- ${home}: ${url}` : `- ${home}`)),
      offer && `Mera offer: ${offer}.`,
      questions && `Yeh bhi jaanna hai: ${questions}.`,
      notes && `Dhyan dijiye: ${notes}.`,
      `Reference: ${reference}`,
    ]
      .filter(Boolean)
      .join('\n'),
};
