// Hindi for the form that asks to see a home, and for what stands there once it is sent.
import type { VisitFormWords } from '../visit-words.ts';

export const visitForm: VisitFormWords = {
  title: { visit: 'विज़िट बुक करें', callback: 'कॉल मँगवाएँ' },
  name: 'आपका नाम',
  phone: 'फ़ोन नंबर',
  day: 'दिन',
  time: 'समय',
  anyTime: 'कोई भी दिन',
  otherDays: 'और दिन',
  send: 'अनुरोध भेजें',
  nameNeeded: 'कृपया अपना नाम लिखिए।',
  phoneRefused: 'इस नंबर पर कॉल नहीं हो सकती। कृपया जाँच लीजिए।',
  noticeChanged: 'बटन के ऊपर लिखी बात बदल गई है। कृपया दोबारा पढ़कर भेजिए।',
  late: 'आपका यह अनुरोध एक दिन से ज़्यादा रुका रहा और भेजा नहीं गया। अब भेजें?',
  page: 'बदलें या रद्द करें',
  withdraw: 'वापस लें',
};
