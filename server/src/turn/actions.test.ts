import { describe, expect, test } from 'vitest';
import { ids, looking, talk } from './testing.ts';

describe('clicks are messages', () => {
  test('a chip’s × removes its wish, and says so', () => {
    const visitor = looking();
    const { reply, session } = visitor.tap({
      type: 'remove_filter',
      filter: 'locality',
      value: 'Whitefield',
      label: '×',
    });
    expect(reply.text).toBe('Removed “Whitefield”. 10 homes found: 2 BHK.');
    expect(session.messages.at(-2)).toMatchObject({ role: 'user', text: '×' });
  });

  test('restore is checked like any visitor input', () => {
    const { reply, session } = talk().tap({
      type: 'restore',
      filters: { bhk: [2], locality: ['Whitefield', 'Powai'] },
      listing_ids: ['palm', 'gone'],
    });
    expect(reply.text).toBe(
      'I left out Powai: it is not in this catalogue. 6 homes found: 2 BHK in Whitefield.',
    );
    expect(session.interested_projects).toEqual(['Palm Grove']);
  });

  test('show, like, compare, more, undo and start over', () => {
    const visitor = looking();
    expect(ids(visitor.tap({ type: 'show', listing_id: 'cedar' }))).toEqual(['cedar']);
    const liked = visitor.tap({ type: 'like', listing_id: 'palm' });
    expect(liked.reply.text).toContain('Palm Grove is on your shortlist.');
    expect(liked.session.interested_projects).toEqual(['Cedar Park', 'Palm Grove']);
    expect(
      visitor.tap({ type: 'compare', listing_ids: ['palm', 'cedar'] }).reply.comparison?.listing_ids,
    ).toEqual(['palm', 'cedar']);
    expect(ids(visitor.tap({ type: 'more' }))).not.toContain('cedar');
    expect(visitor.tap({ type: 'undo' }).session.current_filters).toEqual({});
    expect(visitor.tap({ type: 'start_over' }).session.last_intent).toBe('start_over');
    expect(visitor.tap({ type: 'show', listing_id: 'gone' }).reply.text).toBe(
      'That home is no longer listed.',
    );
  });
});
