// The demo's homes as the pages know them: the one source, server/demo/catalogue.json, laid flat.
import { readFileSync } from 'node:fs';
import type { AreaBasis, PropertyType } from '@veranda/server/contract';

type Facts = {
  purpose?: 'buy' | 'rent';
  type: PropertyType;
  bhk?: number;
  bathrooms?: number;
  balconies?: number;
  /** Rupees; a month's rent where `purpose` is rent. */
  price: number;
  /** Square feet on `area_basis`. */
  area: number;
  area_basis: AreaBasis;
  locality: string;
  city: string;
  lat: number;
  lng: number;
  possession: 'ready' | 'under_construction' | 'new_launch';
  /** "2028-06". */
  possession_date?: string;
  rera_id?: string;
  developer: string;
  amenities: string[];
  furnishing?: 'furnished' | 'semi_furnished' | 'unfurnished';
  facing?: string;
  floor?: number;
  total_floors?: number;
  parking?: number;
  /** Rupees a month. */
  maintenance?: number;
  deposit?: number;
  brokerage?: string;
  brochure_url?: string;
};
type Unit = {
  id: string;
  name: string;
  url: string;
  description: string;
  images: { url: string; alt: string }[];
  floor_plan_url?: string;
  updated: string;
};
type ProjectFacts = Facts & { id: string; name: string; description: string };

export type Home = Facts &
  Unit & { project: string; project_id: string; project_url: string; purpose: 'buy' | 'rent' };
export type Project = ProjectFacts & { url: string; homes: Home[] };
export type Locality = { name: string; url: string; homes: Home[] };
export type Catalogue = { date: string; projects: Project[]; homes: Home[]; localities: Locality[] };

const SOURCE = new URL('../../../server/demo/catalogue.json', import.meta.url);

export function readCatalogue(): Catalogue {
  const file = JSON.parse(readFileSync(SOURCE, 'utf8')) as {
    date: string;
    projects: (Omit<ProjectFacts, 'price' | 'area'> & { units: (Unit & Partial<Facts>)[] })[];
  };
  const projects = file.projects.map(({ units, ...project }): Project => {
    const url = `/projects/${project.id}/`;
    const homes = units.map((unit) => {
      const merged = { ...project, ...unit } as Home;
      return {
        ...merged,
        project: project.name,
        project_id: project.id,
        project_url: url,
        purpose: unit.purpose ?? 'buy',
      } as Home;
    });
    return { ...project, price: Math.min(...homes.map((home) => home.price)), area: 0, url, homes };
  });
  const homes = projects.flatMap((project) => project.homes);
  const names = [...new Set(homes.map((home) => home.locality))];
  const localities = names
    .map((name) => ({
      name,
      url: `/localities/${slug(name)}/`,
      homes: homes.filter((home) => home.locality === name),
    }))
    .sort((a, b) => b.homes.length - a.homes.length || a.name.localeCompare(b.name));
  return { date: file.date, projects, homes, localities };
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
