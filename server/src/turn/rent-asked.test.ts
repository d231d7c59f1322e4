// What a home that is let costs: its rent is told beside what comes on top of it, and what is paid to move in is summed.
import { expect, test } from 'vitest';
import { talk } from './testing.ts';
import { catalogueOf, HOMES, RENTED } from './testing-homes.ts';

const home = { ...RENTED, deposit: 150_000, maintenance: 2_500 };
const catalogue = catalogueOf([...HOMES, home]);
const after = (first: string, line: string): string => {
  const visitor = talk({ catalogue });
  visitor.say(first);
  return visitor.say(line).reply.text;
};

test.each([
  ['homes to rent', 'rent and deposit of the first', /rent ₹.*deposit ₹1.5 L/],
  ['homes to rent', 'what is the deposit and rent?', /rent ₹.*deposit ₹1.5 L/],
  ['kiraye par ghar dikhao', 'pehle ka kiraya aur deposit', /Kiraya ₹.*Deposit ₹1.5 lakh/],
  ['किराये पर घर दिखाओ', 'किराया और डिपॉज़िट कितना है', /किराया ₹.*डिपॉज़िट ₹1.5 लाख/],
  ['ಬಾಡಿಗೆಗೆ ಮನೆ ತೋರಿಸಿ', 'ಬಾಡಿಗೆ ಮತ್ತು ಡಿಪಾಸಿಟ್ ಎಷ್ಟು', /ಬಾಡಿಗೆ .*₹.*₹1.5 ಲಕ್ಷ|ಬಾಡಿಗೆ .*ಅಡ್ವಾನ್ಸ್ ₹1.5 ಲಕ್ಷ/],
  ['baadigege mane torisi', 'baadige mattu deposit eshtu', /baadige .*₹.*₹1.5 laksha/],
])('%s: %s', (first, line, told) => expect(after(first, line)).toMatch(told));

test.each(['how much in total do I need to move in to the first', 'total I have to pay to move in?'])(
  'what is paid to move in is summed: %s',
  (line) => expect(after('homes to rent', line)).toMatch(/first month, with the deposit: ₹/),
);
