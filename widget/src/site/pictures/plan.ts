// A floor plan to scale of nothing in particular: it shows which rooms a sample home has, and says so.
import { box, svg } from './scene.ts';

const WALL = '#3a3029';
const PAPER = '#fbf7ef';
const FILL = { live: '#f1e2cb', sleep: '#dfe6da', wet: '#d5e0e4', out: '#e9eedf' } as const;

type Plan = { bhk: number; bathrooms: number; balconies: number; area?: number; basis?: string };

export function drawPlan(title: string, { bhk, bathrooms, balconies, area, basis }: Plan): string {
  const beds = Math.max(1, Math.floor(bhk));
  const study = bhk % 1 !== 0 && bhk > 1;
  const rooms: string[] = [];
  const [left, top, tall] = [40, 44, 300];
  const liveWide = beds > 2 ? 210 : 240;
  rooms.push(room(left, top, liveWide, 92, FILL.wet, 'Kitchen'));
  rooms.push(room(left, top + 92, liveWide, tall - 92, FILL.live, bhk < 1 ? 'Room' : 'Living · dining'));
  if (balconies > 0) rooms.push(room(left + 20, top + tall, liveWide - 40, 34, FILL.out, 'Balcony'));

  const sleepers = [
    ...Array.from({ length: beds }, (_, n) => (n === 0 ? 'Main bedroom' : `Bedroom ${n + 1}`)),
    ...(study ? ['Study'] : []),
  ];
  if (bhk < 1) sleepers.length = 0;
  const columns = Math.max(1, Math.ceil(sleepers.length / 2));
  const wide = Math.floor((560 - liveWide) / columns);
  let baths = bathrooms;
  sleepers.forEach((name, n) => {
    const x = left + liveWide + Math.floor(n / 2) * wide;
    const lower = n % 2 === 1;
    const single = !lower && n === sleepers.length - 1;
    const y = lower ? top + tall / 2 : top;
    const height = single ? tall : tall / 2;
    rooms.push(room(x, y, wide, height, FILL.sleep, name));
    if (baths > 0) {
      baths -= 1;
      rooms.push(room(x + wide - 62, lower ? y + height - 52 : y, 62, 52, FILL.wet, 'Bath'));
    }
    if (n > 0 && n < balconies)
      rooms.push(room(x + 16, lower ? y + height : top - 26, wide - 100, 26, FILL.out, ''));
  });
  if (bhk < 1) rooms.push(room(left + liveWide, top, 120, 110, FILL.wet, 'Bath'));
  const caption = [
    area && `${area.toLocaleString('en-IN')} sq ft ${basis ?? ''}`.trim(),
    'sample plan, not to scale',
  ]
    .filter(Boolean)
    .join(' · ');
  return svg(
    title,
    `${box(0, 0, 640, 420, PAPER)}<g font-family="system-ui,sans-serif" font-size="13" fill="${WALL}" text-anchor="middle">${rooms.join('')}<path d="M${left} ${top + 150}v44" stroke="${PAPER}" stroke-width="7"/><path d="M${left} ${top + 150}a44 44 0 0 1 44 44" fill="none" stroke="${WALL}" stroke-dasharray="3 3"/><text x="320" y="404" opacity=".75">${caption}</text></g>`,
    640,
    420,
  );
}

function room(x: number, y: number, width: number, height: number, fill: string, name: string): string {
  const label = name && `<text x="${x + width / 2}" y="${y + height / 2 + 5}">${name}</text>`;
  return box(x, y, width, height, fill, `stroke="${WALL}" stroke-width="4"`) + label;
}
