// Numbers joined to one another, of the homes of an earlier list that their place tells.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, home } from './testing-homes.ts';

const flat = (id: string, lakh: number, locality: string) =>
  home({ id, name: `${id} House`, locality, bhk: 2, price: lakh * 100_000 });
const catalogue = catalogueOf([
  flat('Oak', 61, 'Hebbal'),
  flat('Ash', 62, 'Hebbal'),
  flat('Yew', 64, 'Hebbal'),
  flat('Elm', 65, 'Begur'),
  flat('Fir', 66, 'Begur'),
  flat('Bay', 67, 'Begur'),
]);
const looking = () => {
  const visitor = talk({ catalogue });
  visitor.say('2bhk in hebbal');
  const hebbal = visitor.session().memory.seen;
  visitor.say('2bhk in begur');
  return { visitor, hebbal, begur: visitor.session().memory.seen };
};
const focus = ({ visitor }: ReturnType<typeof looking>) => [...visitor.session().memory.focus].sort();

test.each([
  'which of the second and third hebbal ones is bigger',
  'no i meant the second and third hebbal ones, tell me about them',
  'compare the second and third flats in hebbal',
  'hebbal wale doosre aur teesre ka compare karo',
  'हेब्बाल वाले दूसरे और तीसरे की तुलना कीजिए',
  'नहीं, मैंने हेब्बाल वाले दूसरे और तीसरे घर के बारे में पूछा था',
  'hebbal na eradaneya mattu mooraneya manegalalli yaavudu dodda',
  'ಹೆಬ್ಬಾಳದ ಎರಡನೆಯ ಮತ್ತು ಮೂರನೆಯ ಮನೆ ಹೋಲಿಸಿ',
])('are all of the list that the place tells: %s', (line) => {
  const talking = looking();
  talking.visitor.say(line);
  expect(focus(talking)).toEqual(talking.hebbal.slice(1, 3).sort());
});

test.each([
  'compare the third hebbal one with the first one here',
  'हेब्बाल के तीसरे वाले की तुलना यहाँ के पहले वाले से कीजिए',
  'hebbal wale teesre ki tulna yahan ke pehle wale se karo',
  'ಹೆಬ್ಬಾಳದ ಮೂರನೆಯದನ್ನು ಇಲ್ಲಿಯ ಮೊದಲನೆಯದರ ಜೊತೆ ಹೋಲಿಸಿ',
  'hebbal na mooraneyadannu illiya modalaneyadara jote holisi',
])('one of each list: %s', (line) => {
  const talking = looking();
  talking.visitor.say(line);
  expect(focus(talking)).toEqual([talking.hebbal[2], talking.begur[0]].sort());
});

test.each(['compare the second and third', 'doosre aur teesre ki tulna karo'])(
  'without a place they are those on screen: %s',
  (line) => {
    const talking = looking();
    talking.visitor.say(line);
    expect(focus(talking)).toEqual(talking.begur.slice(1, 3).sort());
  },
);
