// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { contactOnTag, readAttributes, readOptions, suffixOf } from './options.ts';

describe('options', () => {
  it('read yes and no from a tag as what they mean, and an empty one as none', () => {
    expect(
      readOptions(
        { keepDays: '7', zIndex: '99', back: 'off', consent: 'required', label: '' },
        'https://c.example/',
      ),
    ).toEqual({
      api: 'https://c.example',
      keepDays: '7',
      zIndex: '99',
      back: false,
      consent: true,
    });
  });

  it('an attribute without a value is a yes, and false is a no', () => {
    expect(readOptions({ consent: '', launcher: false })).toMatchObject({ consent: true, launcher: false });
  });

  it.each(['a b', '../x', 'x'.repeat(33), ':'])('a site that cannot be a suffix is none: %s', (site) => {
    expect(suffixOf(readOptions({ site }).site)).toBe('');
  });

  it('the tag’s own api goes before where the script came from', () => {
    expect(readOptions({ api: 'https://api.example/chat/' }, 'https://cdn.example').api).toBe(
      'https://api.example/chat',
    );
  });

  it('come from the attributes of <veranda-chat> too', () => {
    const element = document.createElement('veranda-chat');
    element.setAttribute('api', 'https://c.example');
    element.setAttribute('keep-days', '3');
    expect(readAttributes(element)).toEqual({ api: 'https://c.example', keepDays: '3' });
  });
});

describe('the person on the tag', () => {
  it('is reachable by what the tag says', () => {
    expect(contactOnTag({ api: '', whatsapp: '+91 98765 43210', phone: '080 1' })).toEqual({
      phone: '080 1',
      email: undefined,
      whatsapp: { url: 'https://wa.me/919876543210', text: '' },
    });
    expect(contactOnTag({ api: '' })).toBeUndefined();
  });
});
