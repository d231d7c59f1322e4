// The scene around a home: light by the time of day, sky, hills, trees. Every outside picture stands in one.
import type { Random } from './random.ts';

export const WIDTH = 640;
export const HEIGHT = 400;
/** Where houses stand. */
export const GROUND = 330;

export type Light = {
  name: 'morning' | 'noon' | 'dusk' | 'evening';
  sky: [string, string];
  sun: string;
  far: string;
  near: string;
  leaf: [string, string, string];
  ground: string;
  road: string;
  glass: string;
  lit: string;
  /** How many windows of a hundred have a lamp on. */
  lamps: number;
  shade: string;
};

const LIGHTS: readonly [Light, ...Light[]] = [
  {
    name: 'morning',
    sky: ['#f3cdb0', '#fbf1e2'],
    sun: '#fff6e0',
    far: '#cfc9c4',
    near: '#a9b6a4',
    leaf: ['#4f7356', '#6a8f63', '#8aa873'],
    ground: '#c9b79a',
    road: '#b3a793',
    glass: '#9db4b8',
    lit: '#ffe0a3',
    lamps: 12,
    shade: '#3b2a20',
  },
  {
    name: 'noon',
    sky: ['#a9cfe0', '#eaf3ec'],
    sun: '#fffdf2',
    far: '#c3d3d6',
    near: '#9fbaa0',
    leaf: ['#2f6246', '#4a8058', '#79a366'],
    ground: '#d3c3a0',
    road: '#bdb4a2',
    glass: '#86a9b5',
    lit: '#cfe3e6',
    lamps: 6,
    shade: '#26332d',
  },
  {
    name: 'dusk',
    sky: ['#6f6a97', '#f3ab7e'],
    sun: '#ffdcae',
    far: '#a5839a',
    near: '#74667f',
    leaf: ['#2f4a45', '#43625a', '#5f7c66'],
    ground: '#8d7568',
    road: '#79695f',
    glass: '#5d6a86',
    lit: '#ffcf7d',
    lamps: 45,
    shade: '#241a2a',
  },
  {
    name: 'evening',
    sky: ['#1d2b48', '#8a7591'],
    sun: '#f5ead2',
    far: '#4a5272',
    near: '#353f5c',
    leaf: ['#1c3336', '#284744', '#3a5b50'],
    ground: '#4c4a54',
    road: '#41404b',
    glass: '#31405f',
    lit: '#ffd58a',
    lamps: 62,
    shade: '#0d1220',
  },
];

export const lightOf = (chance: Random): Light =>
  chance.pick([
    LIGHTS[0],
    LIGHTS[1] ?? LIGHTS[0],
    LIGHTS[1] ?? LIGHTS[0],
    LIGHTS[2] ?? LIGHTS[0],
    LIGHTS[3] ?? LIGHTS[0],
  ]);

/** An SVG document. `title` is for those who open the file by itself; pages carry their own `alt`. */
export const svg = (title: string, body: string, width = WIDTH, height = HEIGHT): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>${title
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</title>${body}</svg>\n`;

export const box = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${more && ` ${more}`}/>`;

export const shape = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = ''): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"${more && ` ${more}`}/>`;

/** Sky with its sun or moon, and two lines of hills or rooftops. */
export function sky(chance: Random, light: Light, width = WIDTH, height = HEIGHT): string {
  const sunX = chance.whole(60, width - 60);
  const sunY = light.name === 'noon' ? chance.whole(40, 90) : chance.whole(70, 190);
  const gradient = `<linearGradient id="s" x2="0" y2="1"><stop stop-color="${light.sky[0]}"/><stop offset="1" stop-color="${light.sky[1]}"/></linearGradient>`;
  return [
    `<defs>${gradient}</defs>`,
    box(0, 0, width, height, 'url(#s)'),
    circle(sunX, sunY, light.name === 'evening' ? 16 : 30, light.sun, 'opacity=".8"'),
    light.name === 'evening' ? stars(chance, width) : cloud(chance, width),
    chance.chance(50) ? hills(chance, light.far, 250, width) : rooftops(chance, light.far, 240, width),
    hills(chance, light.near, 290, width),
  ].join('');
}

function stars(chance: Random, width: number): string {
  let dots = '';
  for (let n = 0; n < 14; n += 1) dots += `M${chance.whole(0, width)} ${chance.whole(8, 150)}h1.5`;
  return `<path d="${dots}" stroke="#fff" stroke-width="1.5" opacity=".7"/>`;
}

function cloud(chance: Random, width: number): string {
  const x = chance.whole(40, width - 180);
  const y = chance.whole(40, 120);
  return `<path d="M${x} ${y}h120M${x + 34} ${y - 12}h70M${x - 24} ${y + 12}h90" stroke="#fff" stroke-width="11" stroke-linecap="round" opacity=".45"/>`;
}

function hills(chance: Random, fill: string, y: number, width: number): string {
  const step = width / 4;
  let d = `M0 ${y + chance.whole(-12, 12)}`;
  for (let x = step; x <= width; x += step)
    d += `Q${Math.round(x - step / 2)} ${y + chance.whole(-46, 10)} ${x} ${y + chance.whole(-12, 12)}`;
  return shape(`${d}V400H0Z`, fill);
}

function rooftops(chance: Random, fill: string, y: number, width: number): string {
  let d = `M0 ${y}`;
  for (let x = 0; x < width; x += 32) d += `V${y + chance.whole(-58, 14)}h32`;
  return shape(`${d}V400H0Z`, fill);
}

/** Colours as they look in this light: darker and bluer when the sun is away. */
export function inLight<T extends Record<string, string | boolean>>(colours: T, light: Light): T {
  const share = { morning: 0, noon: 0, dusk: 0.2, evening: 0.42 }[light.name];
  const tinted = Object.entries(colours).map(([name, value]) => [
    name,
    typeof value === 'string' ? mix(value, light.shade, share) : value,
  ]);
  return Object.fromEntries(tinted) as T;
}

/** "#rrggbb" towards another by `share`, 0 to 1. */
function mix(from: string, to: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const blend = (at: number) => Math.round(part(from, at) * (1 - share) + part(to, at) * share);
  return `#${[1, 3, 5].map((at) => blend(at).toString(16).padStart(2, '0')).join('')}`;
}

type TreeKind = 'raintree' | 'neem' | 'palm' | 'ashoka';
const TREES: readonly [TreeKind, ...TreeKind[]] = ['raintree', 'neem', 'neem', 'palm', 'ashoka'];

/** A tree of Bengaluru's roads; `foot` is where it stands. */
export function tree(
  chance: Random,
  light: Light,
  x: number,
  foot: number,
  size: number,
  kind: TreeKind = chance.pick(TREES),
): string {
  const [dark, middle, bright] = light.leaf;
  const at = (dx: number, dy: number) => [Math.round(x + dx * size), Math.round(foot + dy * size)] as const;
  const trunk = (top: number) =>
    `<path d="M${x} ${foot}V${Math.round(foot + top * size)}" stroke="${light.shade}" stroke-width="${Math.max(2, Math.round(size * 0.07))}" opacity=".75"/>`;
  const blob = (dx: number, dy: number, rx: number, ry: number, fill: string) => {
    const [cx, cy] = at(dx, dy);
    return `<ellipse cx="${cx}" cy="${cy}" rx="${Math.round(rx * size)}" ry="${Math.round(ry * size)}" fill="${fill}"/>`;
  };
  switch (kind) {
    case 'raintree':
      return (
        trunk(-0.6) +
        blob(-0.32, -0.72, 0.42, 0.19, dark) +
        blob(0.3, -0.76, 0.46, 0.2, middle) +
        blob(0, -0.88, 0.42, 0.17, bright)
      );
    case 'palm': {
      const [, crown] = at(0, -1);
      const leaf = (dx: number, dy: number) =>
        `M${x} ${crown}q${Math.round(dx * size * 0.5)} ${Math.round(-0.16 * size)} ${Math.round(dx * size)} ${Math.round(dy * size)}`;
      return `${trunk(-1)}<path d="${leaf(0.4, 0.14)}${leaf(-0.4, 0.14)}${leaf(0.28, 0.32)}${leaf(-0.28, 0.32)}${leaf(0.1, -0.2)}" fill="none" stroke="${middle}" stroke-width="${Math.round(size * 0.07)}" stroke-linecap="round"/>`;
    }
    case 'ashoka':
      return trunk(-0.2) + blob(0, -0.62, 0.14, 0.56, dark) + blob(0.03, -0.68, 0.08, 0.44, middle);
    default:
      return (
        trunk(-0.5) +
        blob(-0.16, -0.62, 0.26, 0.24, dark) +
        blob(0.16, -0.66, 0.26, 0.26, middle) +
        blob(-0.02, -0.84, 0.22, 0.2, bright)
      );
  }
}

/** Ground, road and a hedge line in front of the house. */
export function street(light: Light, width = WIDTH): string {
  return (
    box(0, GROUND, width, HEIGHT - GROUND, light.ground) +
    box(0, GROUND + 34, width, 36, light.road) +
    `<path d="M0 ${GROUND + 52}H${width}" stroke="#fff" stroke-width="2" stroke-dasharray="22 18" opacity=".45"/>`
  );
}

/** Soft shadow where a house meets the ground. */
export const shadow = (x: number, width: number, light: Light): string =>
  `<ellipse cx="${x + width / 2}" cy="${GROUND + 3}" rx="${Math.round(width / 2 + 16)}" ry="7" fill="${light.shade}" opacity=".22"/>`;
