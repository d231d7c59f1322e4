// Which picture shows which home: the file names of the catalogue, drawn.
import type { Home } from '../catalogue.ts';
import { drawBuilding } from './building.ts';
import { drawRoom } from './inside.ts';
import { drawPlan } from './plan.ts';
import { drawLand, drawLayout } from './plot.ts';
import { drawRow, drawVilla } from './villa.ts';

/** Path on the site → SVG, for every picture and plan that a home of the catalogue names. */
export function drawAll(homes: readonly Home[]): Map<string, string> {
  const drawn = new Map<string, string>();
  for (const home of homes) {
    for (const { url, alt } of home.images) drawn.set(url, draw(home, url, alt));
    if (home.floor_plan_url)
      drawn.set(
        home.floor_plan_url,
        drawPlan(`Floor plan of ${home.name}`, {
          bhk: home.bhk ?? 2,
          bathrooms: home.bathrooms ?? 1,
          balconies: home.balconies ?? 0,
          area: home.area,
          basis: home.area_basis?.replaceAll('_', ' '),
        }),
      );
  }
  return drawn;
}

function draw(home: Home, url: string, alt: string): string {
  const { project_id, type } = home;
  if (url.endsWith('-inside.svg')) return drawRoom(alt, url, home.bhk ?? 2);
  if (url.endsWith('-layout.svg')) return drawLayout(alt, project_id, home.name);
  if (type === 'plot') return drawLand(alt, url);
  if (type === 'villa' || type === 'house') return drawVilla(alt, project_id, url);
  if (type === 'row_house') return drawRow(alt, project_id, url);
  return drawBuilding(alt, project_id, url, home.total_floors ?? 6);
}
