// Malicious: a catalogue whose every text tries to be markup and whose every address tries to be a script.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Each would set `window.hurt`, if anything ran it. */
const HURT = 'window.hurt=1';
export const MARKUP = [
  `<img src=x onerror="${HURT}">`,
  `<svg/onload=${HURT}>`,
  `"><script>${HURT}</script>`,
  `'><iframe srcdoc="<script>parent.hurt=1</script>">`,
  `</template><details open ontoggle=${HURT}>`,
  `[tap](javascript:${HURT})`,
  `{{constructor.constructor('${HURT}')()}}`,
  `\u202Egpj.exe\u0000<b>bold</b>`,
];
export const ADDRESSES = [
  `javascript:${HURT}`,
  `JaVaScRiPt:${HURT}`,
  ` java\tscript:${HURT}`,
  `data:text/html,<script>${HURT}</script>`,
  `vbscript:${HURT}`,
  `blob:null/x`,
  `//evil.example" onmouseover="${HURT}`,
  `https://evil.example/"onmouseover="${HURT}`,
];

const at = <T>(list: T[], index: number) => list[index % list.length] as T;

/** Two-bedroom homes in Whitefield, from a feed that its owner has lost to somebody. */
function homes() {
  return MARKUP.map((markup, n) => ({
    id: `m${n}${markup}`.slice(0, 60),
    name: `Home ${n} ${markup}`,
    project: `Project ${n} ${markup}`,
    developer: `Builder ${markup}`,
    description: markup,
    locality: 'Whitefield',
    city: 'Bengaluru',
    type: 'apartment',
    bhk: 2,
    area: 1000 + n,
    area_basis: 'carpet',
    price: 6_000_000 + n * 100_000,
    possession: 'ready',
    rera_id: markup,
    amenities: [markup, 'gym'],
    brokerage: markup,
    url: at(ADDRESSES, n),
    images: [at(ADDRESSES, n + 1)],
    floor_plan_url: at(ADDRESSES, n + 2),
    brochure_url: at(ADDRESSES, n + 3),
    map_url: at(ADDRESSES, n + 4),
    contact: { phone: '+91 80 0000 0000', url: at(ADDRESSES, n + 5) },
  }));
}

/** Writes the catalogue into a folder of its own; `remove` takes it away. */
export function maliciousCatalogue() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'veranda-malicious-'));
  const file = path.join(folder, 'homes.json');
  writeFileSync(file, JSON.stringify({ date: '2026-11-01', homes: homes() }));
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
