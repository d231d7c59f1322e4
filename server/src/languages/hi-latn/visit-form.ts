// Hinglish for the form that asks to see a home, and for what stands there once it is sent.
import type { VisitFormWords } from '../visit-words.ts';

export const visitForm: VisitFormWords = {
  title: { visit: 'Visit book karein', callback: 'Call mangwayein' },
  name: 'Aapka naam',
  phone: 'Phone number',
  day: 'Din',
  time: 'Time',
  anyTime: 'Koi bhi din',
  otherDays: 'Aur din',
  send: 'Request bhejein',
  nameNeeded: 'Apna naam likhiye.',
  phoneRefused: 'Is number par call nahi ho sakti. Ek baar check kar lijiye.',
  noticeChanged: 'Button ke upar ki baat badal gayi hai. Dobara padhkar bhejiye.',
  late: 'Aapki yeh request ek din se zyada ruki rahi aur bheji nahi gayi. Ab bhejein?',
  page: 'Badlein ya cancel karein',
  withdraw: 'Wapas lein',
};
