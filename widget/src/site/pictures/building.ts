// An apartment house from the street: towers of balconied floors between trees.
import { type Random, random } from './random.ts';
import { box, GROUND, type Light, lightOf, shadow, shape, sky, street, svg, tree, WIDTH } from './scene.ts';

type Skin = { wall: string; band: string; side: string };
const SKINS: readonly [Skin, ...Skin[]] = [
  { wall: '#f1e6d5', band: '#b5583a', side: '#d9c8b0' },
  { wall: '#e9e4da', band: '#4d6b5c', side: '#cfc8ba' },
  { wall: '#dfd3c3', band: '#7d4a35', side: '#c2b19b' },
  { wall: '#f4efe6', band: '#8a8f86', side: '#d8d2c6' },
  { wall: '#d9a784', band: '#f0e3d2', side: '#bd8a68' },
  { wall: '#c9cfc9', band: '#2f4b4a', side: '#adb5af' },
];

/** `project` decides how the house looks, `seed` the light and where one stands. `floors` as in the catalogue. */
export function drawBuilding(title: string, project: string, seed: string, floors: number): string {
  const house = random(project);
  const chance = random(seed);
  const light = lightOf(chance);
  const skin = house.pick(SKINS);
  const tall = Math.min(floors, 14);
  const storey = Math.min(30, Math.floor(250 / tall));
  const bays = house.whole(3, 4);
  const bay = house.whole(30, 40);
  const towers = floors > 10 ? 2 : house.whole(1, 2);
  const wide = bays * bay;
  const total = towers * wide + (towers - 1) * 46;
  const left = Math.round((WIDTH - total) / 2) + chance.whole(-60, 60);
  const body: string[] = [sky(chance, light), tree(chance, light, left - 50, GROUND, chance.whole(70, 110))];
  for (let n = 0; n < towers; n += 1) {
    const levels = Math.max(3, tall - n * house.whole(0, 3));
    body.push(tower(chance, light, skin, { x: left + n * (wide + 46), bays, bay, levels, storey }));
  }
  body.push(street(light), planting(chance, light, left, total));
  return svg(title, windows(light, skin, bay, storey) + body.join(''));
}

type Tower = { x: number; bays: number; bay: number; levels: number; storey: number };

/** One bay of one floor, with and without a lamp: drawn once, used everywhere. */
function windows(light: Light, skin: Skin, bay: number, storey: number): string {
  const pane = (id: string, glass: string) =>
    `<g id="${id}">${box(5, 5, bay - 10, storey - 8, glass)}${box(Math.round(bay / 2) - 1, 5, 2, storey - 8, skin.wall)}${box(2, storey - 9, bay - 4, 7, skin.side)}${box(2, storey - 10, bay - 4, 2, skin.band)}</g>`;
  return `<defs>${pane('d', light.glass)}${pane('l', light.lit)}</defs>`;
}

function tower(chance: Random, light: Light, skin: Skin, { x, bays, bay, levels, storey }: Tower): string {
  const width = bays * bay;
  const top = GROUND - levels * storey - 14;
  const parts = [
    shadow(x, width + 12, light),
    box(x + width, top + 8, 12, GROUND - top - 8, skin.side),
    box(x, top, width, GROUND - top, skin.wall),
    box(x - 3, top - 5, width + 6, 6, skin.band),
    box(x + Math.round(width * 0.3), top - 18, Math.round(width * 0.26), 13, skin.side),
  ];
  for (let level = 0; level < levels; level += 1) {
    const y = top + 4 + level * storey;
    for (let n = 0; n < bays; n += 1)
      parts.push(`<use href="#${chance.chance(light.lamps) ? 'l' : 'd'}" x="${x + n * bay}" y="${y}"/>`);
  }
  parts.push(
    box(x, GROUND - 12, width, 12, skin.side),
    box(x + Math.round(width / 2) - 9, GROUND - 16, 18, 16, light.lit),
    shape(`M${x} ${top}h${Math.round(width * 0.16)}V${GROUND}H${x}Z`, skin.band, 'opacity=".16"'),
  );
  if (light.name === 'evening' || light.name === 'dusk')
    parts.push(
      box(
        x,
        top - 5,
        width + 12,
        GROUND - top + 5,
        light.shade,
        'opacity=".26" style="mix-blend-mode:multiply"',
      ),
    );
  return parts.join('');
}

function planting(chance: Random, light: Light, left: number, total: number): string {
  const hedge = `<path d="M0 ${GROUND + 1}H${left - 14}M${left + total + 26} ${GROUND + 1}H${WIDTH}" stroke="${light.leaf[0]}" stroke-width="13" stroke-linecap="round"/>`;
  let trees = '';
  for (const [from, to] of [
    [10, left - 30],
    [left + total + 40, WIDTH - 10],
  ] as const)
    for (let x = from; x < to; x += chance.whole(56, 96))
      trees += tree(chance, light, x, GROUND + chance.whole(0, 10), chance.whole(64, 118));
  return (
    hedge + trees + tree(chance, light, left + chance.whole(0, total), GROUND + 14, chance.whole(34, 54))
  );
}
