// Hindi: how a message was taken, and what of it was not.
import type { Replies } from '../replies.ts';

export const heard: Replies['heard'] = {
  taken: (words, as) => `“${words}” को ${as} माना है।`,
  undo: () => 'पहले जैसा करें',
  unread: (words) => `“${words}” समझ नहीं आया।`,
  again: (sent) =>
    `इस बारे में इतनी ही जानकारी है। ${sent ? 'आपका सवाल आपके ही शब्दों में नीचे के संदेश में है; ऑफ़िस जवाब दे देगा।' : 'हमारी टीम बता देगी।'} अगर मैं ग़लत समझा, तो दूसरे शब्दों में बताइए।`,
  untold: (sent, home) =>
    `${home ? `${home} की लिस्टिंग` : 'लिस्टिंग'} में यह नहीं लिखा है। ${sent ? 'आपका सवाल आपके ही शब्दों में नीचे के संदेश में है; ऑफ़िस जवाब दे देगा।' : 'ऑफ़िस बता देगा।'}`,
  unlisted: (things) => `${things}: लिस्टिंग में इसका ज़िक्र नहीं है; ऑफ़िस बता देगा।`,
  untoldToo: (sent) =>
    sent ? 'यह भी ऑफ़िस ही बता पाएगा; नीचे के संदेश में जोड़ दिया है।' : 'यह भी ऑफ़िस ही बता पाएगा।',
  misread: () => 'माफ़ कीजिए, ग़लत समझा।',
  meant: () => 'आपका मतलब क्या था?',
  told: () => 'ठीक है, यह ध्यान में रखूँगा।',
  remarked: () => 'समझ गया।',
  looking: (wanted) => `अभी यह ढूँढ रहा हूँ: ${wanted}। इसमें क्या बदलना है?`,
  lookingFor: (wanted) => `अभी यह ढूँढ रहा हूँ: ${wanted}।`,
  stands: (wanted) => `हाँ: ${wanted}।`,
  standsNot: (wanted) => `नहीं: ${wanted} अभी इसमें नहीं है।`,
  notLooked: () => 'यह आपकी खोज में नहीं है।',
  repaired: (wanted) => `माफ़ कीजिए। ठीक कर दिया: ${wanted}।`,
};
