import { createElement, Fragment, type ReactNode } from 'react';

/** Renders items that are known by nothing but their place, like children written one after the other: without keys. */
export function inOrder<T>(items: readonly T[], render: (item: T, index: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(render));
}
