// Small talk and steering: short answers that always leave something useful to tap.
import { backToFirst, startOver as cleared, undoFilters } from '../conversation/session.ts';
import { describe } from '../say/phrases.ts';
import { teach } from '../say/teach.ts';
import type { Answer, Scene } from '../turn/scene.ts';
import { felt } from './felt.ts';
import { forOffice } from './for-office.ts';
import { grieved } from './grieved.ts';
import { kept } from './kept.ts';
import { notUnderstood } from './not-understood.ts';
import { canReach, talkToPerson } from './person.ts';
import { answerAbout } from './project-detail.ts';
import { readBack } from './read-back.ts';
import { editRequest } from './request-edit.ts';
import { returned } from './returned.ts';
import { join, show, starters } from './search.ts';
import { suggestChange } from './suggest-change.ts';
import { told } from './told.ts';
import { unsent } from './unsent.ts';

export function greet(scene: Scene): Answer {
  const { session, say, site, catalogue, facts } = scene;
  if (scene.among) return { session, text: say.chat.hi() };
  facts.counts.push(catalogue.listings.length);
  facts.names.push(site.name);
  facts.filters.push(session.current_filters);
  const going = Object.keys(session.current_filters).length > 0;
  const text = going
    ? say.chat.helloAgain(describe(session.current_filters, scene))
    : say.chat.hello(site.name, catalogue.listings.length);
  return { session, text, suggestions: suggestChange(scene) };
}

export function goodbye(scene: Scene): Answer {
  const { session, say } = scene;
  const waits = unsent(scene);
  if (!waits) return { session, text: say.chat.bye() };
  return { session, text: join([waits.text, say.chat.bye()]), contact: waits.contact };
}

export function thanks(scene: Scene): Answer {
  const { session, say, among } = scene;
  if (among) return { session, text: '' };
  const waits = unsent(scene);
  if (waits) return { session, text: join([say.chat.thanks(), waits.text]), contact: waits.contact };
  return { session, text: say.chat.thanks(), suggestions: suggestChange(scene) };
}

export function smalltalk(scene: Scene): Answer {
  const { session, say, site, catalogue, facts, understanding } = scene;
  const { talk } = understanding;
  if (talk === 'felt') return felt(scene);
  if (talk === 'grieved') return grieved(scene);
  if (scene.among) return { session, text: '' };
  if (talk === 'question') return forOffice(scene) ?? notUnderstood(scene);
  if (talk && talk !== 'unshown' && talk !== 'returned') return told(scene, talk);
  facts.counts.push(catalogue.listings.length);
  facts.names.push(site.name);
  return {
    session,
    text: say.chat.aboutMe(site.name, catalogue.listings.length),
    suggestions: teach(scene),
  };
}

export function outOfScope(scene: Scene): Answer {
  const { session, say, site, facts, understanding } = scene;
  if (scene.among) return { session, text: '' };
  if (understanding.talk === 'unasked') return told(scene, 'unasked');
  if (understanding.talk === 'unshown')
    return { session, text: say.heard.unshown(), suggestions: canReach(scene) ? [talkToPerson(scene)] : [] };
  // The refusal has been said already.
  if (understanding.sensitive !== undefined) return { session, text: '', suggestions: suggestChange(scene) };
  const asked = forOffice(scene);
  if (asked) return asked;
  facts.names.push(site.name);
  const person = canReach(scene) ? [talkToPerson(scene)] : [];
  return {
    session,
    text: say.chat.outOfScope(site.name),
    suggestions: [...suggestChange(scene).slice(0, 3), ...person],
  };
}

/** "Forget it", "no visit", "remove my name": what is asked for and not yet sent goes. */
export function cancel(scene: Scene): Answer {
  const edited = editRequest(scene);
  if (edited) return edited;
  const { session, say, among } = scene;
  if (among) return { session, text: '' };
  return { session, text: say.chat.cancelled(), suggestions: suggestChange(scene) };
}

export function undo(scene: Scene): Answer {
  const { say, facts } = scene;
  const first = scene.understanding.back === 'first';
  const session = first ? (backToFirst(scene.session) ?? scene.session) : undoFilters(scene.session);
  if (!session)
    return { session: scene.session, text: say.search.nothingToUndo(), suggestions: suggestChange(scene) };
  facts.filters.push(session.current_filters);
  const back = Object.keys(session.current_filters).length > 0 ? say.search.undone() : undefined;
  return show({ ...scene, session }, back);
}

export function startOver(scene: Scene): Answer {
  const { say, catalogue, facts } = scene;
  const session = cleared(scene.session);
  facts.counts.push(catalogue.listings.length);
  return {
    session,
    text: say.search.startedOver(catalogue.listings.length),
    suggestions: starters({ ...scene, session }),
  };
}

/** Says the last thing again: the home spoken of, else the list. */
export function repeat(scene: Scene): Answer {
  const { session, say, understanding } = scene;
  const back = understanding.recalls && readBack(scene);
  if (back) return back;
  if (understanding.talk === 'returned') return returned(scene);
  if (understanding.kept) return kept(scene, understanding.kept);
  if (session.memory.focus.length > 0) return answerAbout(scene, []);
  if (session.memory.lists.length === 0) {
    return { session, text: say.chat.nothingToRepeat(), suggestions: starters(scene) };
  }
  return show(scene, say.search.again());
}

/** "English please": the language is already taken when this runs, where the owner offers it. */
export function language(scene: Scene): Answer {
  const { session, say, site, understanding } = scene;
  const wanted = understanding.language_wanted;
  const names = say.and(site.languages.map((code) => say.terms.language[code]));
  scene.facts.names.push(names);
  const text =
    wanted && !site.languages.includes(wanted)
      ? say.chat.languageNotOffered(names)
      : say.chat.language(say.terms.language[scene.language]);
  return { session, text, suggestions: scene.among ? [] : suggestChange(scene) };
}
