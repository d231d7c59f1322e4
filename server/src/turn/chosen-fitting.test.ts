// Chosen of those that fit: "of these the cheapest ready to move one", a condition beside a superlative comes before it.
import { expect, test } from 'vitest';
import { looking } from './testing.ts';
import { catalogueOf } from './testing-homes.ts';

test.each([
  'of these which is the cheapest ready to move one?',
  'inme se ready to move mein sabse sasta kaunsa hai?',
  'इनमें से तैयार घर में सबसे सस्ता कौन सा है?',
  'ಇವುಗಳಲ್ಲಿ ವಾಸಕ್ಕೆ ಸಿದ್ಧ ಇರುವುದರಲ್ಲಿ ಅತಿ ಕಡಿಮೆ ಬೆಲೆ ಯಾವುದು?',
])('%s', (said) => {
  const visitor = looking();
  const { filters: before } = { filters: visitor.session().current_filters };
  const { reply, session } = visitor.say(said);
  const ready = catalogueOf()
    .find({ ...before, possession: 'ready' }, { order: 'price_up' })
    .top(1)
    .map(({ listing }) => listing);
  expect(reply.text).toContain(ready[0]?.name?.split(',')[0]);
  expect(session.current_filters).toEqual(before);
});
