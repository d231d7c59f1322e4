// Names and addresses: a listing by its id, by the page it stands on, by its name or half of it, by its unit.

import { wordSet } from '../languages/words.ts';
import { wordsOf } from '../places/key.ts';
import type { Catalogue } from './catalogue.ts';
import type { Listing } from './listing.ts';
import { projectsOf } from './projects.ts';

/** In so many names that alone they mean none of them. */
const COMMON = wordSet('name');

type Named = { name: string; words: string[]; ids: string[] };

export function nameIndex(
  listings: readonly Listing[],
): Pick<Catalogue, 'byId' | 'byPage' | 'byName' | 'byUnit' | 'projectOf'> {
  const ids = new Map(listings.map((listing) => [listing.id, listing]));
  const pages = new Map<string, string[]>();
  const names = new Map<string, Named>();
  const byWord = new Map<string, Named[]>();
  const units = new Map<string, string[]>();
  for (const listing of listings) {
    const unit = unitOf(listing);
    if (unit !== undefined) enter(units, unit, listing.id);
    const page = listing.url && pageKey(listing.url);
    if (page) enter(pages, page, listing.id);
    for (const name of new Set([listing.name, listing.project])) {
      const words = name === undefined ? [] : wordsOf(name);
      if (name === undefined || words.length === 0) continue;
      const key = words.join(' ');
      const known = names.get(key);
      if (known) known.ids.push(listing.id);
      else {
        const named = { name, words, ids: [listing.id] };
        names.set(key, named);
        for (const word of new Set(words)) enter(byWord, word, named);
      }
    }
  }
  const exact = (text: string) => names.get(wordsOf(text).join(' '));
  const projects = projectsOf(
    (name) => (exact(name)?.ids ?? []).flatMap((id) => ids.get(id) ?? []),
    (id) => ids.get(id),
  );
  const byId = (id: string) => ids.get(id) ?? projects.byId(id);
  /** What these are: one home, or all of a project. */
  const oneOf = (these: readonly string[] | undefined) =>
    these && (these.length === 1 ? ids.get(these[0] ?? '') : projects.of(these));
  const onPage = (these: readonly string[] | undefined) => these && (oneOf(these) ?? ids.get(these[0] ?? ''));
  return {
    byId,
    projectOf: projects.of,
    byUnit: (key) => units.get(key) ?? [],
    byPage({ id, url, name }) {
      const listing =
        (id === undefined ? undefined : byId(id)) ??
        (url && (onPage(pages.get(pageKey(url))) ?? onPage(pages.get(pathOf(url)))));
      return listing || oneOf(name === undefined ? undefined : exact(name)?.ids);
    },
    byName(text) {
      const whole = exact(text);
      if (whole) return { name: whole.name, ids: [...whole.ids] };
      const words = wordsOf(text);
      if (words.every((word) => COMMON.has(word) || word.length < 3)) return undefined;
      const fitting = (byWord.get(words[0] ?? '') ?? []).filter((named) => follows(named.words, words));
      const [only, second] = fitting;
      return only && !second ? { name: only.name, ids: [...only.ids] } : undefined;
    },
  };
}

function enter<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** "Lakeside Court, A-1" is unit "a1" of Lakeside Court: what its name says after the project's, else after a comma. */
function unitOf({ name, project }: Listing): string | undefined {
  if (name === undefined) return undefined;
  const own =
    project !== undefined && name.startsWith(project)
      ? name.slice(project.length)
      : name.slice(name.indexOf(',') + 1 || name.length);
  return wordsOf(own).join('') || undefined;
}

/** Whether `part` stands in `whole`, its words side by side. */
function follows(whole: readonly string[], part: readonly string[]): boolean {
  return whole.some((_, at) => part.every((word, n) => whole[at + n] === word));
}

/** Scheme, query, fragment, trailing slash and "www." aside; a feed of paths alone fits any host. */
function pageKey(url: string): string {
  return url.startsWith('/')
    ? pathOf(url)
    : `${URL.parse(url)?.host.replace(/^www\./, '') ?? ''}${pathOf(url)}`;
}

const pathOf = (url: string): string =>
  URL.parse(url, 'https://site.invalid')?.pathname.replace(/\/(index\.html)?$/, '') ?? url;
