// Hinglish: words of property and what they mean.
import type { GlossaryCues, GlossaryReplies } from '../glossary.ts';

export const glossary: GlossaryCues = {
  apart:
    'kya fark, kya farak, kya farq, kya antar, mein fark, me fark, mein farak, me farak, difference, ka fark',
  asks: `kya hota hai, kya hoti hai, kya hote hain, kya hota, kya hoti, kya hota h, kya hoti h, ka matlab, matlab kya, kya matlab,
    ka kya matlab, ka arth, kise kehte, kisko kehte, kise bolte, kisko bolte, kya cheez hai, kya chiz hai`,
};

export const meanings: GlossaryReplies = {
  rk: () => 'RK matlab ek kamra aur chhota kitchen; alag bedroom nahi hota.',
  bhk: () => 'BHK matlab bedroom, hall aur kitchen; aage ka number bedroom ginta hai.',
  carpet: () =>
    'Carpet area ghar ke andar ki woh jagah hai jo kaam mein aati hai; bahar ki deewar aur balcony nahi gini jaati.',
  built_up: () => 'Built-up area matlab carpet area ke saath deewarein aur balcony.',
  super_built_up: () =>
    'Super built-up area matlab built-up area aur sab ke kaam ki jagah ka hissa: seedhiyan, lift, lobby.',
  khata: () =>
    'Khata nagar palika ya panchayat mein property ka record hai, property tax ke liye. Isse pata chalta hai tax kaun deta hai; akela yeh maalik hone ka saboot nahi.',
  rera: () =>
    'RERA woh kanoon hai jiske tahat project rajya mein register hote hain, aur woh authority jo yeh register rakhti hai.',
  oc: () =>
    'OC yaani occupancy certificate: authority ka likha ki building manzoori ke hisaab se bani hai aur rehne laayak hai.',
  emi: () => 'EMI loan ki har mahine ki barabar kist hai: byaj, aur loan ka ek hissa.',
  stamp_duty: () =>
    'Stamp duty rajya ka tax hai jo ghar khareedne aur register karne par lagta hai. Daam se alag dena hota hai.',
  gst: () =>
    'GST ban rahe gharon par lagne wala tax hai; jiska completion certificate mil chuka ho, us ghar par nahi lagta.',
};
