// Hinglish as it is typed: Hindi in Roman letters, mixed with English.
import { describe } from 'vitest';
import { corpus } from '../corpus.ts';

const { said, shifts, means, asks, objects, points, wantsLanguage, absent, meansNothing, topic, market } =
  corpus('hi-Latn');

describe('homes', () => {
  said({ bhk: [2] }, [
    '2bhk chahiye',
    'do bhk',
    'mujhe 2 bhk dikhao',
    'do kamre ka ghar',
    '2 bedroom wala ghar',
    'bhai 2 bhk',
  ]);
  said({ bhk: [2, 3] }, ['2 ya 3 bhk', 'do ya teen bhk', '2 aur 3 bhk', '2 se 3 bhk']);
  said({ bhk: [2] }, ['3bhk nahi 2 hi', '3 bhk nahi chahiye 2 bhk', '3bhk nahi, 2bhk'], { bhk: [3] });
  said({ bhk: [2.5] }, ['dhai bhk', '2.5 bhk chahiye']);
  said({ bhk_min: 3 }, ['kam se kam 3 bhk', '3 bhk ya zyada']);
  said({ type: ['apartment'] }, [
    'flat chahiye',
    'koi flat dikhao',
    'flat dhoondh raha hoon',
    'villa nahi flat chahiye',
  ]);
  said({ type: ['house'] }, ['independent makan dikhao', 'kothi']);
  said({ type: ['plot'] }, ['zameen chahiye', 'plot dikhao', 'jameen leni hai']);
  said({ purpose: 'rent' }, ['kiraye pe', 'rent par ghar', 'kiraye ka ghar chahiye', 'bhade pe']);
  said({ purpose: 'buy' }, ['kharidna hai', 'ghar kharidne ke liye', 'khareedna chahta hoon']);
  said({ possession: 'ready' }, [
    'ready wala hi',
    'ready to move chahiye',
    'bana hua ghar',
    'taiyar ghar dikhao',
    'Ready-to-move-in chahiye. Main agle 3 mahine mein shift hona chahta hoon',
  ]);
  said({ possession_by: '2027' }, ['agle saal tak possession', 'agle saal tak ready']);
  said({ furnishing: 'furnished' }, ['furnished wala', 'furniture ke saath']);
  said({ amenities: ['gym', 'swimming pool'] }, ['gym aur pool chahiye', 'gym aur swimming pool wala']);
  said({ amenities: ['park', 'security'] }, ['society mein accha park aur security hona chahiye']);
  said({ amenities: ['parking'] }, ['parking wala ghar', 'parking honi chahiye']);
  said({ floor_min: 1 }, ['ground floor nahi chahiye', 'ground floor nahi']);
});

describe('paisa', () => {
  said({ budget_max: 8_000_000 }, [
    '80 lakh tak',
    'budget 80 lakh hai',
    '80 lakh ke andar',
    '80 lac se kam',
    'mera budget 80 lakh tak hai',
    '80 lakh mein',
    'assi lakh tak',
    '80 lakh ka budget',
    '80 lakh se zyada nahi',
    'zyada se zyada 80 lakh',
    'mere paas 80 lakh hai',
  ]);
  said({ budget_max: 10_000_000 }, [
    '1 cr se kam',
    'ek crore tak',
    '1 crore budget mein',
    'ek karod ke andar',
  ]);
  said({ budget_max: 15_000_000 }, ['dedh crore tak', 'dedh karod ke andar', '1.5 cr tak']);
  said({ budget_max: 25_000_000 }, ['dhai crore tak', 'dhai karod se kam']);
  said({ budget_max: 12_500_000 }, ['sava crore tak', 'sawa karod ke andar']);
  said({ budget_max: 35_000_000 }, ['saadhe teen crore tak', 'sadhe teen karod']);
  said({ budget_max: 17_500_000 }, ['paune do crore tak']);
  said({ budget_min: 6_000_000, budget_max: 6_500_000 }, [
    '60-65 lakh',
    '60 se 65 lakh',
    '60 lakh se 65 lakh',
    '60 se 65 lakh ke beech',
  ]);
  said({ budget_min: 7_200_000, budget_max: 8_800_000 }, [
    '80 lakh ke aas paas',
    'lagbhag 80 lakh',
    '80 lakh ke around',
  ]);
  said({ budget_min: 10_000_000 }, ['1 crore se upar', '1 cr se zyada', 'kam se kam 1 crore']);
  said({ purpose: 'rent', budget_max: 30_000 }, [
    '30 hazaar tak rent',
    'kiraye pe 30 hazar ke andar',
    '30k tak kiraya',
  ]);
});

describe('jagah', () => {
  said({ locality: ['Whitefield'] }, [
    'whitefield mein',
    'whitefield ke paas',
    'whitefield me ghar',
    'whitefield side',
    'bhai whitefield mein dikhao',
  ]);
  said({ locality: ['Whitefield', 'Hebbal'] }, ['whitefield ya hebbal mein', 'whitefield aur hebbal']);
  said({ locality: ['Hebbal'], exclude_locality: ['Whitefield'] }, [
    'whitefield nahi hebbal mein',
    'whitefield mein nahi, hebbal mein',
  ]);
  said({ exclude_locality: ['Whitefield'] }, [
    'whitefield chhodkar',
    'whitefield ke alawa',
    'whitefield mein nahi',
  ]);
  said({ near: ['metro'] }, ['metro ke paas', 'metro ke nazdeek ghar']);
  said({}, ['koi bhi area chalega', 'kahin bhi', 'koi bhi location'], { locality: ['Whitefield'] });
  said({}, ['budget ki chinta nahi', 'koi bhi budget', 'budget koi problem nahi'], { budget_max: 8_000_000 });
  said({ bhk: [2], locality: ['Whitefield'], budget_min: 6_000_000, budget_max: 6_500_000 }, [
    'bhai 2bhk chahiye whitefield ke paas 60-65 lac me',
  ]);
  said({ bhk: [3], type: ['apartment'], locality: ['Hebbal'], budget_max: 10_000_000 }, [
    'mujhe hebbal mein 3 bhk flat chahiye 1 crore ke andar',
  ]);
  absent('Mumbai', ['mumbai mein ghar', '50 lakhs mein kya milega Mumbai mein']);
});

describe('baat', () => {
  shifts({ measure: 'price', direction: 'down' }, [
    'thoda aur sasta',
    'sasta dikhao',
    'aur saste',
    'isse sasta kuch',
    'kam budget',
  ]);
  shifts({ measure: 'area', direction: 'up' }, ['thoda bada', 'aur bada', 'isse bada dikhao']);
  shifts({ measure: 'distance', direction: 'down' }, ['aur paas', 'thoda nazdeek']);
  means('greet', ['namaste', 'namaste ji', 'hai', 'hello bhai']);
  means('thanks', ['shukriya', 'dhanyawad bhai', 'bahut bahut dhanyawad']);
  means('goodbye', ['phir milenge', 'alvida']);
  means('affirm', ['haan', 'theek hai', 'haan ji', 'bilkul', 'sahi hai']);
  means('deny', ['nahi', 'nahi chahiye', 'ji nahi', 'nahi bhai']);
  means('more_results', ['aur dikhao', 'kuch aur', 'aur options dikhao']);
  means('compare', ['dono mein kaunsa better hai', 'tulna karo', 'dono ko compare karo']);
  means('financing', [
    'EMI kitni padegi 80 lakhs ke liye',
    'kitna loan milega',
    'down payment kitna dena padega',
  ]);
  means('book_visit', ['site visit karna hai', 'kal dekhne aa sakte hain kya', 'ghar dekhna hai kal']);
  means('human_handover', ['mujhe kisi se baat karni hai', 'call karo', 'number do']);
  asks('price', ['dusra wala kitne ka hai', 'iska price kya hai', 'kitne ka hai', 'daam kya hai']);
  asks('distance', ['metro se kitna door', 'metro kitni door hai', 'whitefield se kitna door hai']);
  asks('possession', ['possession kab milega', 'kab tak ready hoga']);
  asks('developer', ['builder kaun hai', 'kisne banaya']);
  asks('location', ['yeh project kahan hai', 'kahan par hai']);
  asks('amenities', ['amenities kya kya hain', 'gym hai kya', 'isme pool hai kya']);
  points({ kind: 'ordinal', n: 2 }, ['dusra wala', 'dusre wale ka price', 'doosra wala kitne ka hai']);
  points({ kind: 'ordinal', n: 1 }, ['pehla wala', 'pehle wale ki detail do']);
  points({ kind: 'superlative', measure: 'price', direction: 'down' }, ['sabse sasta', 'sabse sasta wala']);
  points({ kind: 'superlative', measure: 'price', direction: 'down', among: 2 }, ['dono mein se sasta']);
  points({ kind: 'all', n: 2 }, ['dono', 'dono ka price']);
  objects('budget', ['bahut mehenga hai', 'budget se bahar hai', 'itna budget nahi']);
  objects('location', ['bahut door hai', 'location acchi nahi']);
  objects('timing', ['sochna padega', 'baad mein batata hoon', 'ghar walo se baat karke']);
  wantsLanguage('hi-Latn', [
    'hindi mein batao',
    'hindi me bolo',
    'hindi!',
    'english nahi aati',
    'angrezi samajh nahi aata',
  ]);
  wantsLanguage('en', ['english mein bolo']);
  meansNothing([
    'papa ke liye',
    'accha theek hai',
    'kya haal hai',
    'main soch raha hoon',
    'mera number 9876543210 hai',
    'kal',
  ]);
});

describe('one word, many spellings', () => {
  said({ bhk: [2] }, ['2bhk chaiye', '2 bhk chahie', '2bhk dikhaao', '2 bhk dikhaiye na']);
  said({ budget_max: 8_000_000 }, ['80 lakh se jyada nhi', '80 lakh se zyaada nahin']);
  said({ budget_max: 15_000_000 }, ['dedh karor tak', 'dedh crod ke andar']);
  said({ locality: ['Whitefield'], near: ['metro'] }, [
    'whitefield me metro ke pas',
    'whitefield, metro ke pass ho',
  ]);
  shifts({ measure: 'area', direction: 'up' }, ['thoda bdi', 'thodi badi']);
  objects('budget', ['bohot mehnga h', 'bht mehanga hai']);
  asks('negotiation', ['negotiable hai kya', 'kuch kam ho sakta hai kya', 'koi discount milega']);
  topic('registration', ['registry ka kharcha alag hai kya']);
  asks('area', ['iska carpet area kitna hai']);
  points({ kind: 'superlative', measure: 'price', direction: 'down' }, ['sasta wala', 'saste wala']);
  points({ kind: 'like', filters: { type: ['villa'] } }, ['wo wala villa']);
  said({ possession_by: '2027-12' }, ['agle saal december tak possession']);
  said({ exclude_locality: ['Whitefield'] }, ['whitefield chhodke', 'whitefield chodke dikhao']);
  said({ locality: ['Hebbal'] }, ['main pune se shift ho raha hoon, hebbal mein ghar chahiye']);
});

describe('topics and areas', () => {
  topic('water', ['paani kahan se aata hai', 'pani ki dikkat to nahi']);
  topic('bachelors', ['bachelors chalenge kya', 'ladke rakhte h ya nhi', 'ldke allow h na']);
  topic('who', ['tum log hi broker ho kya']);
  market('rate', { locality: ['Whitefield'] }, ['whitefield mein rate kya chal raha hai']);
  topic('delay', ['time par milega kya']);
  topic('record', ['builder kaisa hai']);
  topic('flooding', ['baarish mein pani bharta hai kya']);
  market('cheapest', { bhk: [2] }, ['2bhk ke liye sabse sasta area kaunsa hai']);
  market('family', {}, ['family ke liye kaunsa area achha hai']);
  market('which', { bhk: [2], budget_max: 6_000_000 }, ['60 lakh tak 2bhk kahan milega']);
});

describe('bolchaal', () => {
  points({ kind: 'ordinal', n: 2 }, ['2 number wala dikhao']);
  asks('amenities', ['lift hai ki nahi']);
  objects('timing', [
    'thodi der mein batata hoon, bhai se puchna hai',
    'ruko zara',
    'baad mein baat karte hai',
  ]);
});
