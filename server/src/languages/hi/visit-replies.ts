// What is said of a visit, a call and the office, in Hindi; and the message that goes to the office.
import type { VisitReplies } from '../replies.ts';

const PARTS = { morning: 'सुबह', noon: 'दोपहर', afternoon: 'दोपहर', evening: 'शाम', night: 'रात' } as const;

const clock = (hour: number, minute: number): string => {
  const part = hour < 12 ? 'सुबह' : hour < 16 ? 'दोपहर' : hour < 20 ? 'शाम' : 'रात';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${part} ${hour % 12 === 0 ? 12 : hour % 12}${minutes} बजे`;
};

export const visitReplies: VisitReplies = {
  asked: (home, when) =>
    `विज़िट का समय ऑफ़िस पक्का करेगा। ${home ? `${home} के लिए ` : ''}संदेश${when ? ` (${when})` : ''} नीचे तैयार है, बस भेज दीजिए।`,
  noted: (parts) => `ठीक है: ${parts}। नीचे के संदेश में लिख दिया है; समय ऑफ़िस पक्का करेगा।`,
  stands: (parts) => `जी, यही लिखा है: ${parts}। बस नीचे का संदेश भेज दीजिए।`,
  callAt: (parts) => `ठीक है, कॉल: ${parts}। नीचे के संदेश में लिख दिया है; समय ऑफ़िस पक्का करेगा।`,
  onWhatsapp: (home) =>
    `${home ? `${home}: ` : ''}नीचे के संदेश में लिखा है कि कॉल नहीं, WhatsApp पर लिखें; बस WhatsApp से भेज दीजिए।`,
  along: (who) => `साथ: ${who}`,
  whichDay: () => 'और कौन सा दिन ठीक रहेगा?',
  instead: (when) => `इसकी जगह ${when} लिख दूँ?`,
  dayLeft: (home) => `नीचे के संदेश में ${home ? `${home} की ` : ''}विज़िट लिखी है, दिन अभी ख़ाली है।`,
  removed: (parts) => `हटा दिया: ${parts}।`,
  parts: {
    visit: 'विज़िट',
    name: 'आपका नाम',
    number: 'आपका नंबर',
    time: 'दिन और समय',
    offer: 'आपका ऑफ़र',
    question: 'सवाल',
    wish: 'संदेश की ग़लत बात',
    call: 'कॉल',
    along: 'साथ आने वाले',
    message: 'संदेश',
  },
  hours: (week) => `ऑफ़िस का समय: ${week}।`,
  handover: (asks, home) =>
    `${home ? `${home} के लिए आगे` : 'आगे'} हमारी टीम से बात हो जाएगी। ${asks ? 'आपका सवाल नीचे के संदेश में है, बस भेज दीजिए।' : 'संदेश नीचे तैयार है, बस भेज दीजिए।'}`,
  offer: (home, money, sent, less) =>
    `${less ? `${home} की क़ीमत ${less.price} है; ${money} उससे ${less.by} (${less.share}) कम है। इतने में` : `${home ? `${home} के लिए ` : ''}${money}`} मंज़ूर होगा या नहीं, यह मालिक ही बता सकते हैं; दाम मैं तय नहीं करता।${sent ? ' आपका ऑफ़र नीचे के संदेश में लिख दिया है, बस भेज दीजिए।' : ''}`,
  passedOn: (sent, rest) =>
    sent
      ? `${rest ? 'बाक़ी' : 'यह'} आपके ही शब्दों में नीचे के संदेश में लिख दिया है।`
      : 'यह ऑफ़िस को आप ही बता दीजिए; यहाँ से भेजने का कोई रास्ता नहीं है।',
  personalData: () =>
    'मैं नंबर या ई-मेल नहीं रखता, इसलिए वह नीचे के संदेश में नहीं है: जिस नंबर से भेजेंगे, ऑफ़िस को वही दिखेगा। दूसरा हो तो संदेश में लिख दीजिए।',
  willCall: () =>
    'इस चैट से अपने आप कॉल नहीं आएगी, क्योंकि मैं नंबर नहीं रखता। नीचे का संदेश भेजिए, ऑफ़िस आपको कॉल करेगा; या आप ख़ुद कॉल कर सकते हैं।',
  willCallAnother: () =>
    'इस चैट से अपने आप कॉल नहीं जाती, क्योंकि मैं नंबर नहीं रखता। जिनको कॉल करनी है, उनका नंबर नीचे के संदेश में लिखकर भेजिए; तब ऑफ़िस उनको कॉल कर सकता है।',
  noAnswer: () =>
    'कॉल ही एक रास्ता नहीं है: नीचे का संदेश ऑफ़िस के WhatsApp पर रहेगा, जब तक कोई पढ़ न ले। उसमें लिखिए कि आपको कब कॉल करें।',
  unsent: () => 'ऑफ़िस का संदेश नीचे है; आपके भेजने पर ही जाएगा।',
  byMail: ({ address, phone, whatsapp }) =>
    address
      ? `ऑफ़िस का ई-मेल: ${address}.`
      : `ऑफ़िस का ई-मेल यहाँ नहीं लिखा।${whatsapp || phone ? ` ऑफ़िस से बात ${[whatsapp && 'नीचे के संदेश से WhatsApp पर', phone && `${phone} पर`].filter(Boolean).join(', या ')} हो सकती है।` : ''}${whatsapp ? ' जवाब ई-मेल पर चाहिए तो संदेश में अपना पता जोड़ दीजिए।' : ''}`,
  sends: (home) =>
    `इस चैट से मैं कुछ भेज नहीं सकता। नीचे के संदेश में ऑफ़िस से कहा है कि ${home ? `${home} की` : 'जो'} जानकारी${home ? '' : ' है, वह'} आपको भेज दे।`,
  waits: (parts) => `कोई जल्दी नहीं। आपका संदेश यहीं वैसे ही रहेगा: ${parts}।`,
  takeYourTime: (home) => `ज़रूर, आराम से सोचिए।${home ? ` ${home} यहीं चैट में रहेगा।` : ''}`,
  openOn: (day, from, to) => `ऑफ़िस ${day} को ${from} से ${to} तक खुला है।`,
  closedOn: (day) => `ऑफ़िस ${day} को बंद रहता है।`,
  hoursUnknown: () => 'ऑफ़िस का समय यहाँ नहीं लिखा है; ऑफ़िस बता देगा।',
  reach: (phone) => `ऑफ़िस का नंबर है ${phone}; जो वहाँ होगा वही बात करेगा।`,
  reachBelow: () => 'ऑफ़िस से संपर्क का तरीका नीचे है; फ़ोन नंबर यहाँ नहीं लिखा है।',
  sayThere: (home, reference) => `वहाँ ${home} और संदर्भ ${reference} बताइए।`,
  address: (address) => `ऑफ़िस का पता: ${address}।`,
  addressUnknown: () => 'ऑफ़िस का पता यहाँ नहीं लिखा है; ऑफ़िस बता देगा।',
  day: (weekday, date, month) => `${weekday} ${date} ${month}`,
  span: {
    weekend: 'इस वीकेंड',
    this_week: 'इस हफ़्ते',
    next_week: 'अगले हफ़्ते',
    next_month: 'अगले महीने',
  },
  part: PARTS,
  clock,
  between: (from, to) => `${from} से ${to}`,
  after: (time) => `${time} के बाद`,
  before: (time) => `${time} से पहले`,
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
      `नमस्ते ${site}, यह संदेश आपकी वेबसाइट की चैट से है।`,
      name && `मेरा नाम ${name} है।`,
      wanted && `मुझे चाहिए: ${wanted}।`,
      visit && `मुझे घर देखना है${when ? ` (${when})` : ''}।`,
      !visit && !call && when && `समय: ${when}।`,
      call &&
        (visit
          ? `पहले मुझे कॉल कर लीजिए${call_when ? ` (${call_when})` : ''}।`
          : `मुझे कॉल कीजिए${when ? ` (${when})` : ''}।`),
      along && `मेरे साथ: ${along}।`,
      write && 'कॉल नहीं, WhatsApp पर लिखिए।',
      homes.length > 0 && 'घर:',
      ...homes.map(({ name: home, url }) => (url ? `- ${home}: ${url}` : `- ${home}`)),
      offer && `मेरा ऑफ़र: ${offer}।`,
      questions && `यह भी जानना है: ${questions}।`,
      notes && `कृपया ध्यान दें: ${notes}।`,
      `संदर्भ: ${reference}`,
    ]
      .filter(Boolean)
      .join('\n'),
};
