import { describe, expect, test } from 'vitest';
import { talk } from '../turn/testing.ts';
import { catalogueOf, HOMES, RENTED } from '../turn/testing-homes.ts';

const visitor = () => talk({ catalogue: catalogueOf([...HOMES, RENTED]) });
const [first] = HOMES;
const here = first?.locality ?? '';
const there = HOMES.find(({ locality }) => locality !== here)?.locality ?? '';

describe('areas', () => {
  test('two places are told side by side, and a place of work adds how far each is', () => {
    const ada = visitor();
    const told = ada.say(`${here} or ${there}, which one should I choose?`);
    expect(told.session.last_intent).toBe('area_query');
    expect(told.reply.text).toContain(`${here}:`);
    expect(told.reply.text).toContain(`${there}:`);
    expect(told.reply.text).toContain('Where do you work?');
    const nearer = ada.say('my office is in Hebbal');
    expect(nearer.reply.text).toMatch(/(is nearer to|are equally far from) Hebbal/);
    expect(nearer.reply.text).not.toContain('Where do you work?');
  });

  test('the answer stays open: another place asks the same of it, a place alone shows its homes', () => {
    const ada = visitor();
    ada.say(`average price in ${here}`);
    expect(ada.say(`what about ${there}?`).session.last_intent).toBe('area_query');
    const shown = ada.say(`show ${there}`);
    expect(shown.session.last_intent).toBe('search');
    expect(shown.session.current_filters.locality).toEqual([there]);
  });

  test('a kind of home wished after a place was told is looked for there', () => {
    const ada = visitor();
    ada.say(`how is ${here}?`);
    expect(ada.say('2bhk please').session.current_filters).toMatchObject({ locality: [here], bhk: [2] });
  });

  test('between two places of work stands what is nearest to both, each with its distances', () => {
    const ada = visitor();
    const { reply } = ada.say('i work in Hebbal and my wife works in Whitefield, where should we live?');
    expect(reply.text).toContain('km from Hebbal');
    expect(ada.session().memory.works).toEqual(['Hebbal', 'Whitefield']);
  });

  test('a question about areas changes no filter', () => {
    const ada = visitor();
    ada.say('which area is cheapest for 2bhk');
    expect(ada.session().current_filters).toEqual({});
  });

  test('what lies within some kilometres is looked for by its localities', () => {
    const { locality } = visitor().say(`2bhk within 30 km of ${here}`).session.current_filters;
    expect(locality).toContain(here);
    expect(locality?.length).toBeGreaterThan(1);
  });

  test('which area is best is said by nobody', () => {
    const { reply } = visitor().say('which area is best for investment?');
    expect(reply.text).toContain('nobody can promise');
  });
});
