// Chunks: what only some conversations need, each in a file of its own beside the extras' own, asked for once.
import { Fragment, h } from 'preact';

/** "visit-4f3a….js"; undefined in the ES module, where the page's bundler decides. */
declare const VISIT: string | undefined;

type File<T> = T & { provide(runtime: { h: typeof h; Fragment: typeof Fragment }): void };

/** The file of our release; after a deploy the one that is there now. What cannot be had now is asked for again the next time. */
function chunk<T>(name: string, file: string | undefined, inModule: () => Promise<T>): () => Promise<T> {
  let wanted: Promise<T> | undefined;
  const beside = (file: string) =>
    import(/* @vite-ignore */ new URL(file, import.meta.url).href) as Promise<File<T>>;
  async function load(): Promise<T> {
    if (!file) return inModule();
    const loaded = await beside(file).catch(() => beside(`${name}.js`));
    loaded.provide({ h, Fragment });
    return loaded;
  }
  return () => {
    wanted ??= load().catch((error) => {
      wanted = undefined;
      throw error;
    });
    return wanted;
  };
}

export const visits = chunk(
  'visit',
  typeof VISIT === 'undefined' ? undefined : VISIT,
  () => import('../visit/visit.ts'),
);
