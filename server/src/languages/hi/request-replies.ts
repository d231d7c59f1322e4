// What is said of a request that is kept here, in Hindi.
import type { RequestReplies } from '../replies.ts';

export const requestReplies: RequestReplies = {
  visit: (home, when) =>
    `जी हाँ। नीचे अपना नाम और नंबर लिख दीजिए${when ? ` (${when} लिख दिया है)` : ''}; ऑफ़िस कॉल करके ${home ? `${home} की ` : ''}विज़िट पक्की करेगा।`,
  call: (home) => `नीचे अपना नाम और नंबर लिख दीजिए, ऑफ़िस ${home ? `${home} के बारे में ` : ''}आपको कॉल करेगा।`,
  noted: (parts) => `ठीक है: ${parts}। नीचे लिख दिया है; समय ऑफ़िस पक्का करेगा।`,
  stands: (parts) => `जी, यही लिखा है: ${parts}। बस नीचे का फ़ॉर्म भेज दीजिए।`,
  number: () => 'मैं चैट में नंबर नहीं रखता। नीचे का फ़ॉर्म भेजेंगे तो नंबर ऑफ़िस को मिल जाएगा।',
  sent: (change, home) =>
    `${home ? `${home} के लिए ` : ''}आपका अनुरोध यहाँ से ऑफ़िस को जा चुका है। समय बदलने या रद्द करने के लिए उस अनुरोध पर “${change}” दबाइए।`,
  unavailable: () => 'अभी यहाँ अनुरोध नहीं लिए जा सकते।',
  callMe: () => 'मुझे कॉल कीजिए',
  questions: (asked) => `यह भी जानना है: ${asked}।`,
  notes: (words) => `यह भी बताया: ${words}।`,
  offer: (money) => `ऑफ़र: ${money}।`,
};
