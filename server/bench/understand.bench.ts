// How long a message takes to understand, and that the time grows with its length and no faster: time per code point at
// 250, 500, 1000 and 2000 of them, for text that has tempted other readers into going back over it.
import path from 'node:path';
import { emptyContext } from '../eval/filters.ts';
import { openCatalogue } from '../src/catalogue/feed/open.ts';
import { understand } from '../src/understand/understand.ts';

const opened = await openCatalogue({ source: path.join(import.meta.dirname, '../demo/catalogue.json') });
const context = emptyContext(opened.current());
await opened.close();

const USUAL = [
  'show me 2bhk in whitefield',
  'under 90 lakh',
  'cheaper ones',
  'bhai 2bhk chahiye whitefield ke paas 60-65 lac me',
  'what about the second one?',
  'is there a gym?',
  'व्हाइटफील्ड में 2 बीएचके 80 लाख तक',
  'ವೈಟ್‌ಫೀಲ್ಡ್‌ನಲ್ಲಿ 2 ಬಿಎಚ್‌ಕೆ ತೋರಿಸಿ',
];
const LONG = ['2bhk ', 'a', '80 lakh to ', 'not ', 'whitefeild ', '1,', 'lakh crore ', '@.', 'ನಲ್ಲಿ', '🏠'];
const LENGTHS = [250, 500, 1000, 2000];

/** Median of `runs`, microseconds, after as many to warm up. */
function median(text: string, runs: number): number {
  const times: number[] = [];
  for (let run = 0; run < runs * 2; run++) {
    const start = performance.now();
    understand(text, context);
    if (run >= runs) times.push((performance.now() - start) * 1000);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

console.log('usual messages, µs');
for (const text of USUAL) console.log(`  ${median(text, 2000).toFixed(1).padStart(7)}  ${text}`);

console.log(`long messages, µs per code point at ${LENGTHS.join(', ')} code points`);
for (const unit of LONG) {
  const each = LENGTHS.map((length) => {
    const text = unit.repeat(Math.ceil(length / [...unit].length)).slice(0, length * 2);
    return (median(text, 25) / length).toFixed(2).padStart(7);
  });
  console.log(`  ${each.join(' ')}  ${JSON.stringify(unit)}`);
}
