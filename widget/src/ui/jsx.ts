// JSX: what the compiler calls, as a thin cover over h(), which is there anyway; preact's own is 300 bytes more.
import { Fragment, h } from 'preact';

type Props = Record<string, unknown>;
const isWords = (children: unknown) => typeof children === 'string' || typeof children === 'number';

/**
 * Words that are all an element has are written through the element: a page translator puts nodes of its own in the
 * place of ours, and a node of ours that is no longer there would go on being changed, unseen.
 */
export const jsx = (type: string, { children, ...props }: Props, key?: string) =>
  h(type, {
    ...props,
    ...(isWords(children) && typeof type === 'string' ? { textContent: children } : { children }),
    key,
  });
export { Fragment, jsx as jsxs };
