// Hindi for asking to see a home.
import type { VisitWords } from '../visit-words.ts';
import { visitForm } from './visit-form.ts';

export const visit: VisitWords = {
  dates: 'hi-IN',
  notice: {
    body: ({ site, about, receivers, days }) =>
      `${site} आपका नाम और फ़ोन नंबर रखेगा, ताकि ${about} के बारे में आपको कॉल या WhatsApp कर सके। ये बिक्री टीम${receivers.length > 0 ? ` और ${receivers.join(', ')}` : ''} को मिलते हैं, और आपकी आख़िरी बात के ${days} दिन बाद तक रखे जाते हैं।`,
    visit: (homes) => (homes ? `${homes} की विज़िट` : 'इस विज़िट'),
    call: (homes) => homes || 'आपके सवाल',
    withdraw: 'आप इसे एक टैप से वापस ले सकते हैं, यहाँ मेन्यू में या अपने पेज पर।',
    rights: (privacy) => `आपके अधिकार और शिकायत: ${privacy ? `${privacy} · ` : ''}भारतीय डेटा संरक्षण बोर्ड।`,
    offers: 'ऐसे और घरों के बारे में भी बताइए।',
  },
  asked: ({ homes, when, site, fixed }) =>
    fixed
      ? `${homes ? `${homes} की विज़िट` : 'विज़िट'}${when ? ` ${when} को` : ''} पक्की हो गई है।`
      : when
        ? `${site} को आपका अनुरोध मिल गया${homes ? `: ${homes}` : ''}, ${when}। वे कॉल करके समय पक्का करेंगे।`
        : `${site} को आपका अनुरोध मिल गया${homes ? ` (${homes})` : ''}। वे आपको कॉल करेंगे।`,
  slotTaken: 'यह समय अभी किसी और ने ले लिया। कृपया दूसरा समय चुनिए।',
  form: visitForm,
  page: {
    title: 'आपकी विज़िट',
    state: {
      asked: 'अनुरोध भेजा गया, अभी पक्का नहीं',
      fixed: 'पक्की',
      visited: 'आप हो आए',
      missed: 'नहीं हो पाई',
      cancelled: 'रद्द',
    },
    when: 'कब',
    where: 'कहाँ',
    homes: 'घर',
    move: 'दूसरा समय',
    cancel: 'विज़िट रद्द करें',
    stop: 'मुझसे अब संपर्क न करें',
    calendar: 'मेरे कैलेंडर में डालें',
    calendarMayBeWrong: 'समय बदले तो सही समय इसी पेज पर होगा, कैलेंडर में शायद नहीं।',
    done: 'हो गया।',
    stopped: 'आपका नाम और नंबर हटा दिया गया है। कोई संपर्क नहीं करेगा।',
    gone: 'ऐसी कोई विज़िट नहीं है, या वह हो चुकी है।',
    reference: 'संदर्भ',
  },
};
