// Handover: who calls whom, whether and where the office is; and the contact card, with what was asked filled in.
import { frameOf } from '../conversation/agenda.ts';
import { homeName } from '../say/phrases.ts';
import { clockText, dayText } from '../say/visit-text.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { dayOf } from '../understand/when.ts';
import { chosenHomes, formFor, personFor, request, today } from './person.ts';
import { join, starters } from './search.ts';

export function humanHandover(scene: Scene): Answer {
  const { say, session, whole, book } = scene;
  const { contact: asked } = whole;
  const aboutOffice = asked.filter((one) => one === 'open' || one === 'where');
  const homes = chosenHomes(scene);
  const next =
    aboutOffice.length > 0
      ? { ...scene, session }
      : { ...scene, session: request(scene, 'call', homes).session };
  const contact = personFor(next, homes);
  const office = aboutOffice.map((one) => (one === 'open' ? openText(scene) : addressText(scene)));
  // Who wants to be called leaves a number; who wants to speak to somebody may call or write at once.
  const called = asked.includes('call') || asked.includes('will_call') || (!contact && office.length === 0);
  const form = called ? formFor(next, homes) : undefined;
  const unavailable = called && book && book !== 'open' ? say.requests.unavailable() : undefined;
  if (!contact && !form && office.length === 0)
    return { session, text: join([unavailable, say.person.nobody()]), suggestions: starters(scene) };
  const only = homes.length === 1 ? homes[0] : undefined;
  const questions = frameOf(next.session, 'visit')?.questions ?? [];
  const name = only && homeName(only, scene);
  const straight = form
    ? say.requests.call(name)
    : asked.includes('will_call')
      ? say.visit.willCall()
      : undefined;
  return {
    session: { ...next.session, last_topic: 'person', meeting_suggested: true },
    text: join([
      ...office,
      unavailable,
      straight,
      office.length > 0 || straight ? undefined : say.visit.handover(questions.length > 0, name),
    ]),
    ...(contact && { contact }),
    ...(form && { form }),
    suggestions:
      form || book !== 'open' ? [] : [{ label: say.requests.callMe(), query: say.requests.callMe() }],
  };
}

/** The hours of the day that is asked about, else of today. */
function openText(scene: Scene): string {
  const { site, say, whole, facts } = scene;
  if (!site.hours) return say.visit.hoursUnknown();
  const date = whole.when?.day ? dayOf(whole.when.day, today(scene)) : today(scene);
  if (date === undefined) return say.visit.hoursUnknown();
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const span = site.hours.holidays.includes(date)
    ? undefined
    : site.hours.days[WEEK[weekday] as (typeof WEEK)[number]];
  const day = dayText(date, say);
  facts.names.push(day);
  if (!span) return say.visit.closedOn(day);
  const [from, to] = span.map((time) => clockText(time, say.visit)) as [string, string];
  facts.names.push(from, to);
  return say.visit.openOn(day, from, to);
}
const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

function addressText({ site, say, facts }: Scene): string {
  if (!site.address) return say.visit.addressUnknown();
  facts.names.push(site.address);
  return say.visit.address(site.address);
}
