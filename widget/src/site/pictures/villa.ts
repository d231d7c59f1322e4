// Houses that stand on the ground: villas, row houses and the older independent houses, with tiled or flat roofs.
import { type Random, random } from './random.ts';
import {
  box,
  circle,
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

const WALLS: readonly [string, ...string[]] = ['#f3e9da', '#ece7dd', '#e2d2bd', '#f7f2e9', '#dfe2da'];
const TILES: readonly [string, ...string[]] = ['#a4492c', '#8f4128', '#b5613d', '#6f4334'];

type House = { wall: string; tile: string; stone: string; flat: boolean };

const houseOf = (chance: Random): House => ({
  wall: chance.pick(WALLS),
  tile: chance.pick(TILES),
  stone: chance.pick(['#b6704f', '#9a8a78', '#7f8c84']),
  flat: chance.chance(45),
});

export function drawVilla(title: string, project: string, seed: string): string {
  const chance = random(seed);
  const light = lightOf(chance);
  const style = inLight(houseOf(random(project)), light);
  const x = chance.whole(150, 230);
  const width = chance.whole(250, 290);
  return svg(
    title,
    sky(chance, light) +
      tree(chance, light, x - 40, GROUND, chance.whole(130, 180)) +
      house(chance, light, style, x, width) +
      street(light) +
      garden(chance, light, x, width),
  );
}

/** Row houses share walls; each has its own door and a skylight or gable. */
export function drawRow(title: string, project: string, seed: string): string {
  const chance = random(seed);
  const light = lightOf(chance);
  const style = inLight(houseOf(random(project)), light);
  const count = 4;
  const width = 108;
  const x = Math.round((WIDTH - count * width) / 2) + chance.whole(-40, 40);
  let houses = '';
  for (let n = 0; n < count; n += 1) houses += rowHouse(chance, light, style, x + n * width, width);
  return svg(
    title,
    sky(chance, light) +
      shadow(x, count * width, light) +
      houses +
      street(light) +
      garden(chance, light, x, count * width),
  );
}

function house(
  chance: Random,
  light: Light,
  { wall, tile, stone, flat }: House,
  x: number,
  width: number,
): string {
  const upper = Math.round(width * 0.62);
  const upX = chance.chance(50) ? x : x + width - upper;
  const roof = (rx: number, y: number, rw: number) =>
    flat
      ? box(rx - 12, y - 8, rw + 24, 8, tile)
      : shape(
          `M${rx - 16} ${y}L${rx + Math.round(rw * 0.22)} ${y - 46}H${rx + Math.round(rw * 0.78)}L${rx + rw + 16} ${y}Z`,
          tile,
        ) +
        `<path d="M${rx} ${y - 15}H${rx + rw}M${rx + 16} ${y - 30}H${rx + rw - 16}" stroke="${light.shade}" opacity=".18" stroke-width="2"/>`;
  const ground = GROUND - 92;
  const top = ground - 80;
  const lamp = () => (chance.chance(light.lamps + 15) ? light.lit : light.glass);
  const columns = [0, 1, 2, 3]
    .map((n) => box(x + 18 + n * Math.round((width - 44) / 3), ground + 14, 7, 78, wall))
    .join('');
  return [
    shadow(x, width, light),
    box(upX, top, upper, 80, wall),
    roof(upX, top, upper),
    box(upX + 18, top + 22, 54, 40, lamp()),
    box(upX + upper - 66, top + 16, 46, 64, lamp()),
    `<path d="M${upX + upper - 72} ${ground - 2}v-20h58v20" fill="none" stroke="${stone}" stroke-width="3"/>`,
    box(x, ground, width, 92, wall),
    box(x, ground + 60, width, 32, stone, 'opacity=".9"'),
    box(x + 34, ground + 26, 62, 44, lamp()),
    box(x + Math.round(width / 2) - 16, ground + 28, 34, 64, '#6b4330'),
    circle(x + Math.round(width / 2) + 12, ground + 62, 2, '#e8c98a'),
    box(x + width - 88, ground + 22, 64, 70, lamp()),
    `<path d="M${x + 65} ${ground + 26}v44M${x + width - 56} ${ground + 22}v70M${upX + 45} ${top + 22}v40" stroke="${wall}" stroke-width="3"/>`,
    box(x - 14, ground + 2, width + 28, 12, flat ? stone : tile),
    columns,
    box(x - 14, GROUND - 5, width + 28, 6, stone),
  ].join('');
}

function rowHouse(
  chance: Random,
  light: Light,
  { wall, tile, stone, flat }: House,
  x: number,
  width: number,
): string {
  const top = GROUND - 156 - chance.whole(0, 10);
  const lamp = () => (chance.chance(light.lamps + 10) ? light.lit : light.glass);
  const brick = chance.chance(50) ? stone : wall;
  return [
    box(x, top, width, GROUND - top, brick),
    flat
      ? box(x - 2, top - 7, width + 4, 8, tile)
      : shape(`M${x - 3} ${top}l${width / 2 + 3} -44l${width / 2 + 3} 44Z`, tile),
    box(x + 14, top + 24, width - 28, 38, lamp()),
    `<path d="M${x + width / 2} ${top + 24}v38" stroke="${brick}" stroke-width="3"/>`,
    box(x + 8, top + 66, width - 16, 8, wall),
    box(x + 14, GROUND - 58, 30, 58, '#6b4330'),
    box(x + 54, GROUND - 56, width - 70, 38, lamp()),
    box(x + 8, GROUND - 66, 44, 6, tile),
    box(x, top, 2, GROUND - top, light.shade, 'opacity=".25"'),
  ].join('');
}

function garden(chance: Random, light: Light, x: number, width: number): string {
  let green = `<path d="M0 ${GROUND + 2}H${x - 24}M${x + width + 24} ${GROUND + 2}H${WIDTH}" stroke="${light.leaf[0]}" stroke-width="14" stroke-linecap="round"/>`;
  for (let bush = x; bush < x + width; bush += chance.whole(40, 70))
    green += circle(bush, GROUND + 2, chance.whole(6, 11), chance.pick(light.leaf));
  for (const at of [chance.whole(20, x - 50), x + width + chance.whole(40, 70), WIDTH - chance.whole(10, 40)])
    green += tree(chance, light, at, GROUND + chance.whole(2, 10), chance.whole(90, 150));
  return green;
}
