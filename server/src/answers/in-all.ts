// In all: what a home that is let costs a month, in the first one and a year, of what its listing states; for one on sale, what comes
// on top of its price. Amounts that were typed are added and divided.
import { statedAmount } from '../catalogue/amounts.ts';
import type { Listing } from '../catalogue/listing.ts';
import { spokenOf } from '../conversation/references.ts';
import { focusOn } from '../conversation/session.ts';
import { type Fact, IN_A_MONTH, IN_THE_FIRST } from '../facts/index.ts';
import { wordSet } from '../languages/words.ts';
import { factName } from '../say/fact-text.ts';
import { exactMoney, money, price } from '../say/money.ts';
import { homeName } from '../say/phrases.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { words } from '../understand/normalise.ts';
import type { Sum } from '../understand/understanding.ts';
import { answerAbout } from './project-detail.ts';
import { join } from './search.ts';

const MONTHS = 12;

export function inAll(scene: Scene, { of, shares }: Sum): Answer {
  const { session, meant } = scene;
  if (of) {
    const whole = of.reduce((sum, one) => sum + one, 0);
    const parts = of.map((one) => write(one, scene)).join(' + ');
    const told = of.length > 1 ? `${parts} = ${write(whole, scene)}.` : undefined;
    return { session, text: join([told, shares === undefined ? undefined : among(whole, shares, scene)]) };
  }
  const homes = meant.any ? meant.listings : spokenOf(scene);
  if (homes.length > 1 && isAlike(homes)) return ofSeveral(scene, homes);
  const [home] = homes;
  if (!home || homes.length > 1 || home.price === undefined || home.price_max !== undefined)
    return answerAbout(scene, ['price', ...IN_A_MONTH, ...IN_THE_FIRST], 'price_query');
  return {
    session: focusOn(session, [home.id]),
    text: join([stated(home, scene), ...sums(home, shares, scene)]),
  };
}

/** What each costs is stated, and of one kind. */
export const isAlike = ([first, ...others]: readonly Listing[]): boolean =>
  [first, ...others].every(
    (home) => home?.price !== undefined && home.price_max === undefined && home.purpose === first?.purpose,
  );

/** "203 + 501 total"; with the maintenance each rent is told by itself, since one is rented and not all; beside a price it stands alone. */
export function ofSeveral(scene: Scene, homes: readonly Listing[]): Answer {
  const { say, understanding } = scene;
  const { lines } = say.detail;
  const rents = homes.every(({ purpose }) => purpose === 'rent');
  const upkeepAsked = IN_A_MONTH.some((fact) => understanding.facts.includes(fact));
  // "Compare them, rent and maintenance together".
  const compares = words(understanding.text).some((word) => COMPARING.has(word));
  if (rents && (compares || upkeepAsked)) return eachAlone(scene, homes.slice(0, MOST), compares);
  if (!upkeepAsked) {
    const answer = answerAbout(scene, ['price'], 'price_query');
    return {
      ...answer,
      text: join([
        answer.text,
        total(
          homes.map(({ price: one = 0 }) => one),
          scene,
        ),
      ]),
    };
  }
  const prices = homes.map(({ price: one = 0 }) => one);
  const upkeep = homes.flatMap((home) => paidOf(IN_A_MONTH, home) ?? []);
  return {
    session: focusOn(
      scene.session,
      homes.map(({ id }) => id),
    ),
    text: join([
      ...homes.map((home) => stated(home, scene, false)),
      total(prices, scene),
      upkeep.length > 1 ? total(upkeep, scene, say.units.perMonth) : undefined,
      upkeep.length < homes.length ? lines.notInSum() : undefined,
    ]),
  };
}

/** Each with its own month; compared `whole` also the first one and the year. */
function eachAlone(scene: Scene, homes: readonly Listing[], whole: boolean): Answer {
  if (!whole) {
    const left = scene.say.detail.lines.notInSum();
    const known = homes.every((home) => paidOf(IN_A_MONTH, home) !== undefined);
    return {
      session: focusOn(
        scene.session,
        homes.map(({ id }) => id),
      ),
      text: join([...homes.map((home) => added(home, scene)), known ? undefined : left]),
    };
  }
  return {
    session: focusOn(
      scene.session,
      homes.map(({ id }) => id),
    ),
    text: eachInAll(homes, scene),
  };
}

/** What each costs at first and after it; what is in no sum is told once. */
export function eachInAll(homes: readonly Listing[], scene: Scene): string {
  const left = scene.say.detail.lines.notInSum();
  return join([
    ...homes.flatMap((home) => [
      stated(home, scene),
      ...sums(home, undefined, scene).filter((line) => line !== left),
    ]),
    left,
  ]);
}
const COMPARING = wordSet('comparing');

/** "A-403: ₹25,500 + ₹1,900 = ₹27,400 a month"; what is not stated is named. */
function added(home: Listing, scene: Scene): string {
  const upkeep = paidOf(IN_A_MONTH, home);
  if (upkeep === undefined) return stated(home, scene, false);
  const { say, facts } = scene;
  const name = homeName(home, scene);
  const sums = [home.price ?? 0, upkeep];
  facts.listings.add(home);
  facts.names.push(name);
  const whole = sums.reduce((sum, one) => sum + one);
  const told = `${sums.map((one) => write(one, scene)).join(' + ')} = ${write(whole, scene)}`;
  return say.detail.lines.together(name, [say.units.perMonth(told)]);
}
/** Homes told one by one. */
export const MOST = 3;

function total(sums: readonly number[], scene: Scene, as = (sum: string) => sum): string {
  const whole = sums.reduce((sum, one) => sum + one, 0);
  scene.facts.rupees.push(whole);
  const told = (sum: number) => money(sum, scene.say.units);
  return scene.say.detail.lines.total(as(told(whole)), sums.map(told));
}

function write(sum: number, { facts }: Scene): string {
  facts.rupees.push(sum);
  return exactMoney(sum);
}

function among(whole: number, shares: number, scene: Scene): string {
  scene.facts.counts.push(shares);
  return scene.say.detail.lines.among(write(whole, scene), shares, write(Math.round(whole / shares), scene));
}

/** What it costs, each by its name. */
function stated(home: Listing, scene: Scene, deposits = true): string {
  const { say, facts } = scene;
  const { lines } = say.detail;
  const name = homeName(home, scene);
  facts.listings.add(home);
  facts.names.push(name);
  const part = (fact: Fact, value: string | undefined) => lines.part(factName(fact, [home], say), value);
  const paid = (facts: readonly Fact[], as = (sum: string) => sum) =>
    facts.map((fact) => {
      const sum = statedAmount(fact, home);
      return part(fact, sum === undefined ? undefined : as(write(sum, scene)));
    });
  return lines.together(name, [
    part('price', price(home, say.units)),
    ...paid(IN_A_MONTH, say.units.perMonth),
    ...(home.purpose === 'rent' && deposits ? paid(IN_THE_FIRST) : []),
  ]);
}

/** All of them together; undefined where none is stated. */
function paidOf(facts: readonly Fact[], home: Listing): number | undefined {
  const stated = facts.flatMap((fact) => statedAmount(fact, home) ?? []);
  return stated.length > 0 ? stated.reduce((sum, one) => sum + one) : undefined;
}

/** A month, a year and the first month of one that is let. */
function sums(home: Listing, shares: number | undefined, scene: Scene): string[] {
  const { say } = scene;
  const { lines } = say.detail;
  if (home.purpose !== 'rent') return [lines.notInSum()];
  const month = (home.price ?? 0) + (paidOf(IN_A_MONTH, home) ?? 0);
  const once = paidOf(IN_THE_FIRST, home);
  return [
    lines.aMonth(say.units.perMonth(write(month, scene)), write(month * MONTHS, scene)),
    ...(shares === undefined ? [] : [among(month, shares, scene)]),
    ...(once === undefined ? [] : [lines.firstMonth(write(month + once, scene))]),
    lines.notInSum(),
  ];
}
