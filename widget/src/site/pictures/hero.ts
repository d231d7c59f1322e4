// The drawings that stand for the whole site: the wide street of the front page and the mark.
import { random } from './random.ts';
import { box, circle, type Light, lightOf, shape, svg, tree } from './scene.ts';

const [WIDTH, HEIGHT, FOOT] = [1160, 600, 528];

/** A Bengaluru street in the morning: an old tiled house, new towers behind, trees over all of it. Words stand left. */
export function drawHero(): string {
  const chance = random('morning on the street');
  let light: Light = lightOf(chance);
  while (light.name !== 'morning') light = lightOf(chance);
  const [dark, middle, bright] = light.leaf;
  let far = '';
  for (let x = 540; x < WIDTH; x += chance.whole(58, 96))
    far += box(
      x,
      FOOT - chance.whole(150, 380),
      chance.whole(44, 70),
      400,
      chance.pick(['#ddc9b4', '#d3c1b0', '#e5d5c1']),
    );
  let avenue = '';
  for (let x = 620; x < WIDTH + 40; x += chance.whole(64, 104))
    avenue += tree(
      chance,
      light,
      x,
      FOOT,
      chance.whole(80, 150),
      chance.pick(['neem', 'ashoka', 'raintree']),
    );
  return svg(
    'A street in Bengaluru in the morning',
    [
      `<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#f1c8a6"/><stop offset=".8" stop-color="#fbf3e6"/></linearGradient></defs>`,
      box(0, 0, WIDTH, HEIGHT, 'url(#s)'),
      circle(960, 150, 70, '#fff4dc', 'opacity=".8"'),
      `<path d="M600 96h150M650 78h90M1040 84h90" stroke="#fff" stroke-width="15" stroke-linecap="round" opacity=".5"/>`,
      far,
      shape(`M0 ${FOOT - 40}q200 -50 420 -24t420 -20t360 6V${HEIGHT}H0Z`, light.near, 'opacity=".75"'),
      block(620, 10, '#f4ead9', '#b5583a', light),
      block(812, 14, '#e4ded0', '#4d6b5c', light),
      block(1004, 9, '#dba888', '#f4ead9', light),
      avenue,
      tree(chance, light, 1128, FOOT + 2, 190, 'palm'),
      cottage(light),
      tree(chance, light, 950, FOOT + 6, 250, 'raintree'),
      box(0, FOOT, WIDTH, HEIGHT - FOOT, '#c3a988'),
      box(0, FOOT + 28, WIDTH, 32, '#a08c74'),
      `<path d="M0 ${FOOT + 44}H${WIDTH}" stroke="#f6ead6" stroke-width="3" stroke-dasharray="34 26" opacity=".7"/>`,
      `<path d="M0 ${FOOT - 2}H640M880 ${FOOT - 2}H${WIDTH}" stroke="${dark}" stroke-width="18" stroke-linecap="round"/>`,
      circle(44, FOOT - 8, 24, middle) + circle(96, FOOT - 6, 18, bright) + circle(430, FOOT - 8, 22, middle),
      autorickshaw(1010, FOOT + 44),
    ].join(''),
    WIDTH,
    HEIGHT,
  );
}

const cottage = (light: Light): string =>
  box(666, FOOT - 92, 190, 92, '#f7efe1') +
  shape(`M642 ${FOOT - 88}l52 -56h134l52 56Z`, '#a4492c') +
  `<path d="M656 ${FOOT - 102}h212M670 ${FOOT - 120}h182" stroke="#7d3520" stroke-width="3" opacity=".45"/>` +
  box(744, FOOT - 62, 34, 62, '#5f7f6c') +
  box(688, FOOT - 58, 36, 30, light.glass) +
  box(798, FOOT - 58, 36, 30, light.glass) +
  box(658, FOOT - 8, 206, 8, '#b6704f');

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
