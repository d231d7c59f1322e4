// Hinglish for asking to see a home.
import type { VisitWords } from '../visit-words.ts';
import { visitForm } from './visit-form.ts';

export const visit: VisitWords = {
  dates: 'en-IN',
  notice: {
    body: ({ site, about, receivers, days }) =>
      `${site} aapka naam aur phone number rakhega, ${about} ke liye call ya WhatsApp karne ko. Ye sales team${receivers.length > 0 ? ` aur ${receivers.join(', ')}` : ''} ko milte hain, aur aapki aakhri baat ke ${days} din baad tak rehte hain.`,
    visit: (homes) => (homes ? `${homes} ki visit` : 'is visit'),
    call: (homes) => homes || 'aapke sawaal',
    withdraw: 'Aap ek tap se ise wapas le sakte hain, yahan menu mein ya apne page par.',
    rights: (privacy) =>
      `Aapke adhikaar aur shikayat: ${privacy ? `${privacy} · ` : ''}Data Protection Board of India.`,
    offers: 'Aise aur gharon ke baare mein bhi bataiye.',
  },
  asked: ({ homes, when, site, fixed }) =>
    fixed
      ? `${homes ? `${homes} ki visit` : 'Visit'}${when ? ` ${when} ko` : ''} pakki ho gayi.`
      : when
        ? `${site} ko aapki request mil gayi${homes ? `: ${homes}` : ''}, ${when}. Woh call karke time confirm karenge.`
        : `${site} ko aapki request mil gayi${homes ? ` (${homes})` : ''}. Woh aapko call karenge.`,
  slotTaken: 'Yeh time abhi kisi aur ne le liya. Please doosra time chuniye.',
  form: visitForm,
  page: {
    title: 'Aapki visit',
    state: {
      asked: 'Request gayi hai, confirm hona baaki hai',
      fixed: 'Pakki',
      visited: 'Aap ho aaye',
      missed: 'Nahi ho paayi',
      cancelled: 'Cancel ho gayi',
    },
    when: 'Kab',
    where: 'Kahan',
    homes: 'Ghar',
    move: 'Doosra time',
    cancel: 'Visit cancel karein',
    stop: 'Mujhse ab contact na karein',
    calendar: 'Mere calendar mein daalein',
    calendarMayBeWrong: 'Time badla to sahi time isi page par hoga, calendar mein shayad nahi.',
    done: 'Ho gaya.',
    stopped: 'Aapka naam aur number hata diya gaya hai. Koi contact nahi karega.',
    gone: 'Aisi koi visit nahi hai, ya khatam ho chuki hai.',
    reference: 'Reference',
  },
};
