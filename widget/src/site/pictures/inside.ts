// A room, drawn from its middle: living room, bedroom or kitchen, with the light of the hour in the window.
import { type Random, random } from './random.ts';
import { box, circle, HEIGHT, type Light, lightOf, shape, svg, tree, WIDTH } from './scene.ts';

type Room = { wall: string; floor: string; soft: string; wood: string; accent: string };
const ROOMS: readonly [Room, ...Room[]] = [
  { wall: '#f2e8d9', floor: '#b98a63', soft: '#5f7f6c', wood: '#7a4d32', accent: '#b5583a' },
  { wall: '#e8e6df', floor: '#c7a988', soft: '#b5674a', wood: '#6b4a38', accent: '#4d6b5c' },
  { wall: '#dfe5dc', floor: '#a9825f', soft: '#d8c7a8', wood: '#5c4433', accent: '#c98a3c' },
  { wall: '#efe3dc', floor: '#cdb79c', soft: '#6d7f92', wood: '#85583b', accent: '#9a3d20' },
  { wall: '#f4f0e6', floor: '#8d6b4e', soft: '#8a9a7b', wood: '#4f3a2c', accent: '#d0a24c' },
];

export function drawRoom(title: string, seed: string, bhk: number): string {
  const chance = random(seed);
  const light = lightOf(chance);
  const room = chance.pick(ROOMS);
  const draw = bhk < 1 ? bedroom : chance.pick([living, living, bedroom, kitchen]);
  const evening = light.lamps > 40;
  return svg(
    title,
    box(0, 0, WIDTH, HEIGHT, room.wall) +
      boards(room) +
      draw(chance, light, room) +
      (evening
        ? box(0, 0, WIDTH, HEIGHT, light.shade, 'opacity=".2" style="mix-blend-mode:multiply"') + glow(chance)
        : ''),
  );
}

const FLOOR = 292;

const boards = ({ floor }: Room): string =>
  box(0, FLOOR, WIDTH, HEIGHT - FLOOR, floor) +
  box(0, FLOOR - 7, WIDTH, 7, '#fff', 'opacity=".55"') +
  `<path d="M0 312H640M0 338H640M0 370H640M90 292L30 400M250 292L226 400M390 292L414 400M550 292L610 400" stroke="#000" opacity=".1"/>`;

const glow = (chance: Random): string => {
  const x = chance.whole(120, 520);
  return `<radialGradient id="g"><stop stop-color="#ffd58a" stop-opacity=".55"/><stop offset="1" stop-color="#ffd58a" stop-opacity="0"/></radialGradient>${circle(x, 130, 190, 'url(#g)')}`;
};

/** A window with what stands outside it, curtains on both sides. */
function view(chance: Random, light: Light, room: Room, x: number, width: number, tall: number): string {
  const top = 52;
  const foot = top + tall;
  return [
    `<clipPath id="w">${box(x, top, width, tall, '#fff')}</clipPath><linearGradient id="s" x2="0" y2="1"><stop stop-color="${light.sky[0]}"/><stop offset="1" stop-color="${light.sky[1]}"/></linearGradient>`,
    `<g clip-path="url(#w)">${box(x, top, width, tall, 'url(#s)')}${shape(`M${x} ${foot - 40}q${width / 3} -40 ${width / 2} -14t${width / 2} -4V${foot}H${x}Z`, light.near)}${tree(chance, light, x + chance.whole(20, width - 20), foot + 8, chance.whole(80, 130))}${tree(chance, light, x + chance.whole(0, width), foot + 6, chance.whole(60, 90))}</g>`,
    `<path d="M${x} ${top}h${width}v${tall}h-${width}ZM${x + width / 2} ${top}v${tall}" fill="none" stroke="${room.wood}" stroke-width="6"/>`,
    shape(`M${x - 26} ${top - 12}h40q-10 ${tall / 2} 2 ${tall + 26}h-42Z`, room.soft, 'opacity=".85"'),
    shape(
      `M${x + width + 26} ${top - 12}h-40q10 ${tall / 2} -2 ${tall + 26}h42Z`,
      room.soft,
      'opacity=".85"',
    ),
    box(x - 34, top - 16, width + 68, 5, room.wood, 'rx="2"'),
  ].join('');
}

function plant(chance: Random, light: Light, x: number, room: Room): string {
  const tall = chance.whole(50, 90);
  const leaf = (dx: number, dy: number) =>
    `M${x} ${FLOOR - 6}q${dx} ${-tall / 2} ${dx * 1.6} ${-tall + dy}q${-dx} ${tall / 3} ${-dx * 1.6} ${tall - dy}`;
  return (
    shape(leaf(-16, 10) + leaf(16, 4) + leaf(-5, -14) + leaf(26, 34) + leaf(-26, 30), light.leaf[1]) +
    shape(`M${x - 17} ${FLOOR - 14}h34l-5 40h-24Z`, room.accent)
  );
}

function frame(chance: Random, room: Room, x: number, y: number): string {
  const art = chance.pick([
    circle(x + 29, y + 34, 13, room.accent) + shape(`M${x + 4} ${y + 62}q22 -26 50 -6v12h-50Z`, room.soft),
    shape(`M${x + 8} ${y + 64}V${y + 30}a21 21 0 0 1 42 0v34Z`, room.accent) +
      shape(`M${x + 19} ${y + 64}V${y + 40}a10 10 0 0 1 20 0v24Z`, room.wall),
    `<path d="M${x + 29} ${y + 66}V${y + 18}m0 18q-14 -2 -16 -16q14 0 16 16m0 14q14 -2 16 -16q-14 0 -16 16" fill="none" stroke="${room.soft}" stroke-width="3"/>`,
  ]);
  return box(x, y, 58, 74, '#fffaf0', `stroke="${room.wood}" stroke-width="4"`) + art;
}

function living(chance: Random, light: Light, room: Room): string {
  const left = chance.chance(50);
  const windowX = left ? 76 : 384;
  const sofa = left ? 300 : 90;
  const rug = shape(`M${sofa - 30} 350q130 -34 300 0q-10 34 -150 34t-150 -34Z`, room.accent, 'opacity=".45"');
  const seat = [
    box(sofa, 216, 232, 66, room.soft, 'rx="14"'),
    box(sofa - 16, 238, 34, 74, room.soft, 'rx="12"'),
    box(sofa + 214, 238, 34, 74, room.soft, 'rx="12"'),
    box(sofa + 10, 262, 212, 44, room.soft, 'rx="8"'),
    `<path d="M${sofa + 116} 264v40M${sofa + 12} 264h208" stroke="#000" opacity=".16" stroke-width="3"/>`,
    box(sofa + 26, 232, 46, 40, room.accent, `rx="6" transform="rotate(-9 ${sofa + 49} 252)"`),
    box(sofa + 158, 234, 44, 38, '#f6ecd8', `rx="6" transform="rotate(8 ${sofa + 180} 252)"`),
    `<path d="M${sofa + 2} 310v12M${sofa + 230} 310v12" stroke="${room.wood}" stroke-width="7"/>`,
  ].join('');
  const table = `<ellipse cx="${sofa + 112}" cy="346" rx="66" ry="13" fill="${room.wood}"/><path d="M${sofa + 78} 350v26M${sofa + 146} 350v26" stroke="${room.wood}" stroke-width="5"/>${box(sofa + 92, 330, 30, 8, '#f6ecd8')}`;
  const pendant = `<path d="M${sofa + 116} 0v66" stroke="${room.wood}" stroke-width="2"/>${shape(`M${sofa + 84} 92a32 30 0 0 1 64 0Z`, room.accent)}${circle(sofa + 116, 94, 7, light.lit)}`;
  return (
    view(chance, light, room, windowX, 176, 170) +
    pendant +
    frame(chance, room, sofa + 20, 122) +
    frame(chance, room, sofa + 150, 116) +
    rug +
    seat +
    table +
    plant(chance, light, left ? 590 : 612, room)
  );
}

function bedroom(chance: Random, light: Light, room: Room): string {
  const bed = chance.whole(210, 280);
  const side = (x: number) =>
    box(x, 270, 46, 40, room.wood, 'rx="3"') +
    box(x + 20, 244, 6, 26, room.wood) +
    shape(`M${x + 6} 248h34l-8 -26h-18Z`, light.lit);
  return [
    view(chance, light, room, chance.chance(50) ? 52 : 70, 110, 150),
    frame(chance, room, bed + 90, 70),
    box(bed - 6, 166, 252, 110, room.wood, 'rx="10"'),
    box(bed, 238, 240, 84, '#fbf6ec', 'rx="10"'),
    box(bed + 18, 218, 90, 42, '#fffdf7', 'rx="12" stroke="#000" stroke-opacity=".1"'),
    box(bed + 132, 218, 90, 42, '#fffdf7', 'rx="12" stroke="#000" stroke-opacity=".1"'),
    shape(`M${bed - 4} 272q124 -20 248 0v58q-124 18 -248 0Z`, room.soft),
    shape(`M${bed - 4} 302q124 -18 248 0v28q-124 18 -248 0Z`, room.accent, 'opacity=".9"'),
    side(bed - 62),
    side(bed + 258),
    `<ellipse cx="${bed + 120}" cy="362" rx="190" ry="22" fill="${room.accent}" opacity=".3"/>`,
    plant(chance, light, 598, room),
  ].join('');
}

function kitchen(chance: Random, light: Light, room: Room): string {
  const tiles = `<path d="M0 168H640M0 190H640M0 212H640" stroke="#fff" opacity=".6"/>`;
  const door = (x: number) =>
    box(x, 232, 76, 64, room.soft, 'stroke="#000" stroke-opacity=".14"') + box(x + 32, 240, 14, 3, room.wood);
  let doors = '';
  for (let x = 8; x < 620; x += 78) doors += door(x);
  const jar = (x: number) => box(x, 196, 15, 22, chance.pick([room.accent, '#f6ecd8', room.wood]), 'rx="3"');
  return [
    view(chance, light, room, 244, 150, 108),
    tiles,
    box(20, 54, 176, 84, room.soft, 'stroke="#000" stroke-opacity=".14"'),
    `<path d="M108 54v84" stroke="#000" opacity=".16"/>`,
    `<path d="M462 76h150M462 118h150" stroke="${room.wood}" stroke-width="6"/>`,
    jar(474) + jar(496) + jar(520),
    [476, 500, 530, 566, 590]
      .map((x) =>
        box(x, chance.whole(50, 58), 17, 24, chance.pick([room.accent, '#f6ecd8', room.soft]), 'rx="3"'),
      )
      .join(''),
    box(0, 218, 640, 13, room.wood),
    doors,
    box(0, 296, 640, 8, room.wood),
    box(292, 206, 54, 12, '#8e979a', 'rx="4"') +
      `<path d="M336 206v-22q0 -9 -10 -9h-7" fill="none" stroke="#8e979a" stroke-width="4"/>`,
    box(92, 210, 92, 8, '#2d2f31', 'rx="2"') +
      circle(118, 204, 13, '#9aa1a3') +
      box(146, 192, 26, 18, room.accent, 'rx="5"'),
    shape('M150 330h340l26 16H124Z', room.accent, 'opacity=".35"'),
  ].join('');
}
