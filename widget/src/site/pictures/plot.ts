// Land: a plot in its landscape, and the same plot on the layout's plan.
import { random } from './random.ts';
import { box, lightOf, shape, sky, svg, tree } from './scene.ts';

export function drawLand(title: string, seed: string): string {
  const chance = random(seed);
  const light = lightOf(chance);
  const [dark, middle, bright] = light.leaf;
  const slip = chance.whole(-40, 40);
  const near = `M${150 + slip} 372L${230 + slip} 282H${430 + slip}L${520 + slip} 372Z`;
  const pegs = [
    [150, 372],
    [230, 282],
    [430, 282],
    [520, 372],
  ]
    .map(
      ([x = 0, y = 0]) =>
        box(x + slip - 2, y - 16, 5, 18, '#f6f1e6') + box(x + slip - 2, y - 16, 5, 6, '#b5583a'),
    )
    .join('');
  let avenue = '';
  for (let n = 0; n < 7; n += 1)
    avenue += tree(chance, light, 20 + n * 100 + chance.whole(-18, 18), 276, chance.whole(34, 62));
  return svg(
    title,
    sky(chance, light) +
      box(0, 268, 640, 132, middle) +
      shape('M0 268h640v18q-180 14 -330 2t-310 6Z', bright, 'opacity=".55"') +
      avenue +
      shape(`M${560 + slip} 400L${452 + slip} 270h26L640 352v48Z`, light.road) +
      shape(near, light.ground) +
      `<path d="${near}" fill="none" stroke="#fff" stroke-width="2.5" stroke-dasharray="9 7"/>` +
      pegs +
      `<path d="M20 392q14 -22 20 0q8 -28 16 0M90 396q10 -18 16 0q8 -22 14 0M580 394q10 -20 16 0q6 -18 14 0" fill="none" stroke="${dark}" stroke-width="3"/>` +
      tree(chance, light, 60, 366, chance.whole(100, 140)),
  );
}

/** The layout from above: roads, plots, a park; the plot itself in colour. `number` picks where it lies. */
export function drawLayout(title: string, seed: string, number: string): string {
  const chance = random(seed);
  const at = Number(number.replace(/\D/g, '')) || 1;
  const columns = 8;
  const [w, h] = [62, 54];
  const mine = { column: at % columns, row: at % 4 };
  let plots = '';
  for (let row = 0; row < 4; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const x = 58 + column * (w + 4);
      const y = 46 + row * (h + 6) + (row > 1 ? 62 : 0);
      const own = row === mine.row && column === mine.column;
      const park = !own && row === 0 && column > 5;
      plots += box(x, y, w, h, own ? '#b5583a' : park ? '#8fae7c' : '#f4ecdc', 'rx="2"');
      if (own)
        plots += `<text x="${x + w / 2}" y="${y + h / 2 + 6}" fill="#fff" font-family="sans-serif" font-size="17" font-weight="700" text-anchor="middle">${at}</text>`;
      else if (park)
        plots += `<circle cx="${x + chance.whole(14, 48)}" cy="${y + chance.whole(14, 40)}" r="10" fill="#4a7a55"/><circle cx="${x + chance.whole(14, 48)}" cy="${y + chance.whole(14, 40)}" r="7" fill="#5f8f63"/>`;
    }
  const roads =
    box(26, 166, 588, 62, '#b9ae9b') +
    box(26, 22, 20, 356, '#b9ae9b') +
    `<path d="M46 197H614" stroke="#fff" stroke-width="2" stroke-dasharray="16 12"/>`;
  return svg(
    title,
    `${box(0, 0, 640, 400, '#dfe4d2')}${roads}${plots}<g transform="translate(592 58)"><circle r="19" fill="#fffaf0"/><path d="M0 -13L5 5L0 1L-5 5Z" fill="#3b2a20"/><text y="15" font-family="sans-serif" font-size="9" text-anchor="middle" fill="#3b2a20">N</text></g>`,
  );
}
