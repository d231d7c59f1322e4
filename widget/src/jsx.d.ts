// <veranda-chat> in JSX, for React (18 and 19) and Preact. Shipped as it stands; where neither is, it says nothing.
import type { Options } from './loader/options.js';

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** The options as the element's attributes: `keepDays` is `keep-days`. */
export type VerandaChatAttributes = {
  [Name in keyof Options as Kebab<Name>]?: Options[Name] | string;
} & {
  id?: string;
  class?: string;
  className?: string;
  style?: string | object;
  title?: string;
  hidden?: boolean;
  key?: string | number | bigint | null;
  ref?: unknown;
};

export type VerandaElements = { 'veranda-chat': VerandaChatAttributes };

// @ts-ignore There may be no React.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends VerandaElements {}
  }
}

// @ts-ignore There may be no Preact.
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends VerandaElements {}
  }
}
