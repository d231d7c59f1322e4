// With rest: the rest, now or when it has come, and what is the same for everything that comes later.
import type { Desk } from '../panel/desk.ts';
import { rest } from './chunks.ts';

type Rest = Awaited<ReturnType<typeof rest>>;

/** What cannot be had now is asked for again the next time. */
export function withRest(desk: Desk, work: (loaded: Rest) => void = () => {}) {
  rest().then(
    (loaded) => {
      const { view, update, learn, addSheet, actions } = desk;
      if (!view().rest) {
        addSheet(loaded.css);
        Object.assign(actions, loaded.restActions(desk));
        learn(loaded.english);
        update({ rest: loaded });
      }
      work(loaded);
      loaded.noted(desk);
    },
    () => {},
  );
}

/** One line for the owner's console. */
export const warn = (code: string, api: string) =>
  rest().then(
    (loaded) => loaded.warn(code, api),
    () => {},
  );
