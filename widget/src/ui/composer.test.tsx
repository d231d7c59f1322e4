// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Composer } from './composer.tsx';
import { keepEnter } from './keys.ts';
import type { Actions, View } from './view.ts';

let sent: string[];
let area: HTMLTextAreaElement;
const tick = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  sent = [];
  const actions = {
    send: (text: string) => text.trim() !== '' && sent.push(text) > 0,
    keepDraft() {},
  } as unknown as Actions;
  const view = {
    labels: { placeholder: 'Ask', send: 'Send' },
    draft: { text: 'नमस्ते', n: 0 },
  } as unknown as View;
  const root = document.createElement('div');
  keepEnter(root);
  render(<Composer view={view} actions={actions} />, root);
  area = root.querySelector('textarea') as HTMLTextAreaElement;
});
const key = (name: string, init: KeyboardEventInit = {}) =>
  area.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }));

describe('Enter', () => {
  it('sends once and empties the field', async () => {
    key('Enter');
    await tick();
    key('Enter');
    expect(sent).toEqual(['नमस्ते']);
    expect(area.value).toBe('');
  });

  it('with Shift breaks the line', () => {
    expect(key('Enter', { shiftKey: true })).toBe(true);
    expect(sent).toEqual([]);
  });

  it('belongs to the input method while a word is being composed', () => {
    key('Enter', { isComposing: true });
    expect(sent).toEqual([]);
  });

  it('ends a composition without sending where the end comes before the key; the next one sends', async () => {
    area.dispatchEvent(new Event('compositionend', { bubbles: true }));
    key('Enter');
    expect(sent).toEqual([]);
    key('Enter');
    await tick();
    expect(sent).toEqual(['नमस्ते']);
  });
});
