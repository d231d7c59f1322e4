// JSX: what the compiler calls, as a thin cover over h(), which is there anyway; preact's own is 300 bytes more.
import { Fragment, h } from 'preact';

type Props = Record<string, unknown>;
export const jsx = (type: string, props: Props, key?: string) =>
  h(type, key === undefined ? props : { ...props, key });
export { Fragment, jsx as jsxs };
