// An apartment house from the street: towers of balconied floors between trees.
import { type Random, random } from './random.ts';
import {
  box,
  GROUND,
  inLight,
  type Light,
  lightOf,
  shadow,
  shape,
  sky,
  street,
  svg,
  tree,
  WIDTH,
} from './scene.ts';

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
  const skin = inLight(house.pick(SKINS), light);
  const tall = Math.min(floors, 14);
  const storey = Math.min(32, Math.floor(268 / tall));
  const bays = house.whole(3, 5);
  const bay = house.whole(32, 40);
  const towers = floors > 10 ? 2 : house.whole(1, 2);
  const form: Form = floors < 8 ? house.pick(['tiled', 'slab']) : house.pick(['slab', 'terraces', 'slab']);
  const wide = bays * bay;
  const total = towers * wide + (towers - 1) * 46;
  const left = Math.round((WIDTH - total) / 2) + chance.whole(-50, 50);
  const body: string[] = [sky(chance, light), tree(chance, light, left - 50, GROUND, chance.whole(70, 110))];
  for (let n = 0; n < towers; n += 1) {
    const levels = Math.max(3, tall - n * house.whole(0, 3));
    body.push(
      tower(chance, light, skin, { id: `f${n}`, x: left + n * (wide + 46), bays, bay, levels, storey, form }),
    );
  }
  body.push(street(light), planting(chance, light, left, total));
  return svg(title, body.join(''));
}

type Form = 'slab' | 'terraces' | 'tiled';
type Tower = { id: string; x: number; bays: number; bay: number; levels: number; storey: number; form: Form };

/** One floor of one tower, drawn once and used on every level. */
function floorOf(id: string, light: Light, skin: Skin, { bays, bay, storey }: Tower): string {
  let panes = '';
  for (let n = 0; n < bays; n += 1) panes += pane(n * bay, 0, bay, storey);
  const rail = (y: number, height: number, fill: string) =>
    `<path d="${Array.from({ length: bays }, (_, n) => `M${n * bay + 2} ${y}h${bay - 4}`).join('')}" stroke="${fill}" stroke-width="${height}"/>`;
  return `<g id="${id}">${glazing(panes, usual(light), storey)}${rail(storey - 9, 2, skin.band)}${rail(storey - 5, 5, skin.side)}</g>`;
}

/** What most windows look like; the floors are drawn so, and the odd ones over them. */
const usual = (light: Light): string => (light.lamps > 50 ? light.lit : light.glass);

/** A window is a thick line: half the bytes of a rectangle. */
const pane = (x: number, y: number, bay: number, storey: number): string =>
  `M${x + 5} ${y + 5 + Math.floor((storey - 12) / 2)}h${bay - 10}`;
const glazing = (panes: string, fill: string, storey: number): string =>
  `<path d="${panes}" stroke="${fill}" stroke-width="${storey - 12}"/>`;

function tower(chance: Random, light: Light, skin: Skin, place: Tower): string {
  const { id, x, bays, bay, levels, storey, form } = place;
  const width = bays * bay;
  const top = GROUND - levels * storey - 14;
  const stepped = form === 'terraces' ? Math.min(2, levels - 2) : 0;
  let odd = '';
  let floors = '';
  let steps = '';
  for (let level = 0; level < levels; level += 1) {
    const y = top + 4 + level * storey;
    const inset = Math.max(0, stepped - level);
    const first = form === 'terraces' ? inset : 0;
    if (first > 0) {
      steps += box(x + first * (bay / 2), y - 4, width - first * bay, storey, skin.wall);
      steps += `<path d="M${x + first * (bay / 2) - bay / 2 + 3} ${y + storey - 6}h${bay / 2 - 4}M${x + width - first * (bay / 2) + 2} ${y + storey - 6}h${bay / 2 - 4}" stroke="${light.leaf[1]}" stroke-width="7" stroke-linecap="round"/>`;
    } else floors += `<use href="#${id}" x="${x}" y="${y}"/>`;
    for (let n = first; n < bays - first; n += 1)
      if (first > 0 || chance.chance(Math.min(light.lamps, 100 - light.lamps)))
        odd += pane(x + n * bay, y, bay, storey);
  }
  const wallTop = top + stepped * storey;
  const crown =
    form === 'tiled'
      ? shape(`M${x - 10} ${top}l26 -26h${width - 32}l26 26Z`, skin.band)
      : box(x + stepped * (bay / 2) - 3, top - 5, width - stepped * bay + 6, 6, skin.band) +
        box(x + Math.round(width * 0.36), top - 17, Math.round(width * 0.26), 12, skin.side);
  return [
    `<defs>${floorOf(id, light, skin, place)}</defs>`,
    shadow(x, width + 12, light),
    box(x + width, wallTop + 8, 12, GROUND - wallTop - 8, skin.side),
    box(x, wallTop, width, GROUND - wallTop, skin.wall),
    steps,
    crown,
    floors,
    glazing(odd, usual(light) === light.lit ? light.glass : light.lit, storey),
    box(x, GROUND - 12, width, 12, skin.side),
    box(x + Math.round(width / 2) - 9, GROUND - 18, 18, 18, light.lit),
    form === 'terraces'
      ? ''
      : shape(`M${x} ${top}h${Math.round(width * 0.16)}V${GROUND}H${x}Z`, skin.band, 'opacity=".14"'),
  ].join('');
}

function planting(chance: Random, light: Light, left: number, total: number): string {
  const hedge = `<path d="M0 ${GROUND + 1}H${left - 14}M${left + total + 26} ${GROUND + 1}H${WIDTH}" stroke="${light.leaf[0]}" stroke-width="13" stroke-linecap="round"/>`;
  let trees = '';
  for (const [from, to] of [
    [10, left - 30],
    [left + total + 40, WIDTH - 10],
  ] as const)
    for (let x = from; x < to; x += chance.whole(72, 112))
      trees += tree(chance, light, x, GROUND + chance.whole(0, 10), chance.whole(64, 118));
  return (
    hedge + trees + tree(chance, light, left + chance.whole(0, total), GROUND + 14, chance.whole(34, 54))
  );
}
