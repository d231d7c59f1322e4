// The drawings that stand for the whole site: the wide street of the front page and the mark.
import { random } from './random.ts';
import { box, circle, type Light, lightOf, shape, svg, tree } from './scene.ts';

const [WIDTH, HEIGHT, FOOT] = [1440, 620, 540];

/** A Bengaluru street in the morning: old tiled houses, new towers behind, trees over all of it. */
export function drawHero(): string {
  const chance = random('morning on the street');
  let light: Light = lightOf(chance);
  while (light.name !== 'morning') light = lightOf(chance);
  const [dark, middle, bright] = light.leaf;
  let far = '';
  for (let x = 560; x < WIDTH; x += chance.whole(58, 96)) {
    const tall = chance.whole(120, 330);
    far += box(
      x,
      FOOT - 60 - tall,
      chance.whole(44, 74),
      tall + 60,
      chance.pick(['#ddc9b4', '#d3c1b0', '#e5d5c1']),
    );
  }
  let towers = '';
  for (const [x, floors, wall, band] of [
    [742, 11, '#f4ead9', '#b5583a'],
    [1010, 14, '#e4ded0', '#4d6b5c'],
    [1244, 9, '#dba888', '#f4ead9'],
  ] as const)
    towers += block(x, floors, wall, band, light);
  let trees = '';
  for (let x = 640; x < WIDTH + 40; x += chance.whole(70, 120))
    trees += tree(chance, light, x, FOOT, chance.whole(90, 190));
  const cottage =
    box(820, FOOT - 92, 190, 92, '#f7efe1') +
    shape(`M796 ${FOOT - 88}l52 -56h134l52 56Z`, '#a4492c') +
    shape(
      `M808 ${FOOT - 100}h214M824 ${FOOT - 118}h182`,
      'none',
      'stroke="#7d3520" stroke-width="3" opacity=".5"',
    ) +
    box(898, FOOT - 62, 34, 62, '#5f7f6c') +
    box(842, FOOT - 58, 36, 30, light.glass) +
    box(952, FOOT - 58, 36, 30, light.glass) +
    box(812, FOOT - 8, 206, 8, '#b6704f');
  return svg(
    'A street in Bengaluru in the morning',
    [
      `<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#f1c8a6"/><stop offset=".8" stop-color="#fbf3e6"/></linearGradient></defs>`,
      box(0, 0, WIDTH, HEIGHT, 'url(#s)'),
      circle(1130, 170, 74, '#fff4dc', 'opacity=".8"'),
      `<path d="M640 110h190M690 92h110M1260 84h140" stroke="#fff" stroke-width="16" stroke-linecap="round" opacity=".5"/>`,
      far,
      shape(`M0 ${FOOT - 50}q260 -90 520 -30t560 -20t360 20V${HEIGHT}H0Z`, light.near, 'opacity=".75"'),
      towers,
      trees,
      cottage,
      tree(random('raintree of the corner'), light, 690, FOOT + 6, 300),
      tree(random('neem by the gate'), light, 1090, FOOT + 10, 210),
      shape(`M0 ${FOOT}H${WIDTH}V${HEIGHT}H0Z`, '#c3a988'),
      shape(`M0 ${FOOT + 30}H${WIDTH}v34H0Z`, '#a08c74'),
      `<path d="M0 ${FOOT + 47}H${WIDTH}" stroke="#f6ead6" stroke-width="3" stroke-dasharray="34 26" opacity=".7"/>`,
      `<path d="M0 ${FOOT - 2}H800M1030 ${FOOT - 2}H${WIDTH}" stroke="${dark}" stroke-width="20" stroke-linecap="round"/>`,
      autorickshaw(1180, FOOT + 46),
      circle(60, FOOT - 8, 26, middle) +
        circle(110, FOOT - 6, 20, bright) +
        circle(470, FOOT - 8, 24, middle),
    ].join(''),
    WIDTH,
    HEIGHT,
  );
}

function block(x: number, floors: number, wall: string, band: string, light: Light): string {
  const width = 150;
  const top = FOOT - floors * 27 - 10;
  return (
    box(x, top, width, FOOT - top, wall) +
    box(x + width, top + 10, 16, FOOT - top - 10, '#cbb79f') +
    box(x - 4, top - 6, width + 8, 8, band) +
    `<pattern id="p${x}" x="${x}" y="${top + 8}" width="50" height="27" patternUnits="userSpaceOnUse">${box(8, 3, 34, 15, light.glass)}${box(4, 17, 42, 6, band)}</pattern>` +
    box(x, top + 8, width, FOOT - top - 30, `url(#p${x})`)
  );
}

const autorickshaw = (x: number, foot: number): string =>
  shape(`M${x} ${foot - 12}q2 -40 34 -42h38q14 2 18 24l10 6v12Z`, '#2f6246') +
  shape(`M${x + 4} ${foot - 36}q8 -18 30 -18h38q13 2 17 20Z`, '#e3b23c') +
  box(x + 38, foot - 46, 28, 18, '#fbf3e6') +
  circle(x + 20, foot - 8, 9, '#2b2420') +
  circle(x + 80, foot - 8, 9, '#2b2420');

/** A neem leaf over a laterite block. */
export const drawLogo = (): string =>
  svg(
    'Neem and Laterite',
    `${box(2, 34, 60, 28, '#9a3d20', 'rx="5"')}<path d="M2 48H62M24 34V48M40 48V62" stroke="#fff" stroke-opacity=".35" stroke-width="2"/>${shape('M14 30C14 12 30 3 54 4C54 24 42 33 22 31Z', '#3f7355')}<path d="M12 34Q28 22 46 11" fill="none" stroke="#dfeadd" stroke-width="2.5" stroke-linecap="round"/>`,
    64,
    64,
  );
