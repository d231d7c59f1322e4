// A fact of a home in a sentence: what is stated, or that it is not.
import { amenitiesOf, deniesAmenity, hasAmenity } from '../catalogue/amenities.ts';
import type { Configuration, Listing } from '../catalogue/listing.ts';
import type { Fact } from '../facts/index.ts';
import { distinctName } from '../say/comparison.ts';
import { factText } from '../say/fact-text.ts';
import { area, kilometres, price } from '../say/money.ts';
import { amenityName, endOfWay, homeName, mainFacts, placeName } from '../say/phrases.ts';
import { SUGGESTIONS } from '../say/suggestions.ts';
import type { Scene } from '../turn/scene.ts';
import { officeAnswer, officeSays } from './office.ts';
import { quoted, quotedAmenity } from './quoted.ts';
import { isSampleNumber } from './sample-number.ts';
import { join } from './search.ts';
import { waysOf } from './ways-asked.ts';

export function overview(home: Listing, scene: Scene): string {
  const named = home.name ?? home.project;
  const stated = mainFacts(home, scene, scene.now);
  if (home.rera_id) stated.push(`RERA ${home.rera_id}`);
  const amenities =
    amenitiesOf(home)
      ?.slice(0, SUGGESTIONS)
      .map((word) => amenityName(word, scene)) ?? [];
  return join([
    scene.say.detail.overview(homeName(home, scene), named ? placeName(home.locality, scene) : undefined, [
      ...stated,
      ...amenities,
    ]),
    home.units && unitsSentence(home, homeName(home, scene), scene),
  ]);
}

/** How many homes are listed in the project, or beside this one in its project. */
function unitsSentence(home: Listing, name: string, { say, catalogue, facts }: Scene): string {
  const called = home.project ?? home.name;
  const listed = called === undefined ? undefined : catalogue.byName(called)?.ids.length;
  const n = home.units?.length ?? Math.max(1, listed ?? 1);
  facts.counts.push(n);
  return say.detail.fact.units(name, String(n));
}

/** One fact of one home, or that it is not stated. */
export function factSentence(fact: Fact, home: Listing, other: Listing | undefined, scene: Scene): string {
  const { say, understanding, facts } = scene;
  const name = distinctName(home, other, scene);
  const { amenity } = understanding.about ?? {};
  if (fact === 'amenities' && amenity) {
    const word = amenityName(amenity, scene);
    facts.names.push(word);
    if (deniesAmenity(home, amenity)) return say.detail.deniesAmenity(name, word);
    const has = hasAmenity(home, amenity);
    const written = has ? undefined : quotedAmenity(amenity, home, scene, other);
    if (written) return written;
    if (has === undefined) {
      const asked = word.charAt(0).toUpperCase() + word.slice(1);
      facts.names.push(asked);
      return say.detail.notStated(name, asked);
    }
    return has ? say.detail.hasAmenity(name, word) : say.detail.lacksAmenity(name, word);
  }
  const ways = waysOf(scene);
  if (fact === 'distance')
    return join([
      ...new Set(
        (ways.length > 0 ? ways : [undefined])
          // Where it stands itself is no way off.
          .filter((to, at) => at === 0 || to !== home.locality)
          .map((to) => distanceSentence(home, name, to, scene)),
      ),
    ]);
  if (fact === 'units') return unitsSentence(home, name, scene);
  if (fact === 'description') return join([overview(home, scene), factText(fact, home, scene)]);
  if (fact === 'bhk' && home.configurations) return kindsSentence(home.configurations, name, scene);
  const value = factText(fact, home, scene);
  if (value === undefined) {
    const own = officeAnswer(scene.site, { about: fact, home });
    return own
      ? officeSays(own, scene)
      : (quoted(fact, home, scene, other) ?? say.detail.notStated(name, say.terms.fact[fact]));
  }
  const asked = understanding.about?.basis;
  if (fact === 'area' && asked && home.area_basis && home.area_basis !== asked)
    return say.detail.lines.otherMeasure(name, asked, value);
  const told = say.detail.fact[fact](name, value);
  // "Exact address?": where it stands on the map is all that is known of it.
  const onMap = fact === 'location' ? factText('map', home, scene) : undefined;
  const sample = fact === 'rera' && isSampleNumber(home);
  const rest =
    fact === 'location' ? say.detail.lines.noStreet() : sample ? say.detail.lines.sampleNumber() : undefined;
  return join([told, rest, onMap === undefined ? undefined : say.detail.fact.map(name, onMap)]);
}

/** "Lakeside Court: 2 BHK – 980–1,120 sq ft carpet, ₹55 L–₹62 L; 3 BHK – 1,560 sq ft carpet, ₹1.25 Cr." */
function kindsSentence(kinds: readonly Configuration[], name: string, { say, facts }: Scene): string {
  facts.names.push(...kinds.map(({ label }) => label));
  const { lines } = say.detail;
  return lines.each(
    name,
    kinds.map((kind) => {
      const size = kind.area === undefined ? [] : [area({ ...kind, area: kind.area }, say.units)];
      return lines.of(kind.label, [...size, price(kind, say.units)].join(', '));
    }),
  );
}

function distanceSentence(home: Listing, name: string, to: string | undefined, scene: Scene): string {
  const { say, catalogue, facts } = scene;
  // Of the way to work another sentence tells what is known.
  if (to === undefined || to === 'office')
    return scene.understanding.topics.includes('commute') ? '' : say.detail.distanceToWhat();
  const way = catalogue.wayTo(home, to);
  const label = way ? endOfWay(way.place, scene) : placeName(to, scene);
  facts.names.push(to, label);
  if (!way) return say.detail.noDistance(name, label);
  // No place is measured from itself; of two ends each is told.
  if (waysOf(scene).length < 2 && way.from !== undefined && placeName(way.from, scene) === label) {
    facts.names.push(label);
    return say.detail.fact.location(name, label);
  }
  // A home without coordinates of its own is no nearer and no farther than its locality.
  const from = way.from === undefined ? name : placeName(way.from, scene);
  facts.kms.push(way.km);
  facts.names.push(from);
  return say.detail.distance(from, label, kilometres(way.km, say.units));
}
