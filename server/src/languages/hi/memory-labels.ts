// The widget's words in Hindi for what is remembered across days.
import type { Labels } from '../../contract.ts';

export const memoryLabels = {
  remember_ask: 'क्या इसे अगली बार के लिए याद रखें?',
  remember_here:
    '{name} इस ब्राउज़र में {days} दिन तक रखेगा: आपने क्या खोजा और आपकी चैट। सिर्फ़ इसलिए कि आप आगे बढ़ सकें; इसके कारण कुछ नहीं खोजा जाता। जिस कंप्यूटर को दूसरे भी चलाते हैं, वहाँ मना करें।',
  remember_person:
    '{name} आपके लिए आपकी आख़िरी चैट के {days} दिन बाद तक रखेगा: आपने क्या खोजा, कौन से घर पसंद किए, आपकी आख़िरी 10 चैट। सिर्फ़ इसलिए कि आप अपने हर उस डिवाइस पर आगे बढ़ सकें जहाँ आप साइन इन हैं; इसके कारण कुछ नहीं खोजा जाता।',
  remember_yes: 'याद रखें',
  remember_no: 'नहीं, धन्यवाद',
  remembered: 'अब से याद रखा जाएगा।',
  remember_stop: 'याद रखना बंद करें',
  remember_over: 'अब कुछ भी याद नहीं रखा गया है।',
  since_here: 'आपके पिछली बार आने के बाद: {news}।',
  since_fresh: '{n} नए',
  since_gone: '{n} अब सूची में नहीं',
  since_price: '{name} अब {price}',
  since_earlier: 'या पहले की कोई खोज:',
  delete_talk: 'यह चैट मिटाएँ',
} satisfies Partial<Labels>;
