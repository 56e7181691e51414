/** Which window may ask what: each knows only what it is there for, whatever becomes of its page. */
import type { WebContents } from 'electron';
import type { RequestName } from '../../shared/ipc/contract.ts';

/** `user`: the one that the user works in. `print`: the one that nobody sees, which lays an annex out. */
export type WindowKind = 'user' | 'print';

/** By the page itself rather than its address, which a page can change. */
const kinds = new WeakMap<Pick<WebContents, 'id'>, WindowKind>();

/** Says what a window is there for. One of which nobody has said it may ask nothing. */
export function nameKind(contents: Pick<WebContents, 'id'>, kind: WindowKind): void {
  kinds.set(contents, kind);
}

const OF_PRINT: ReadonlySet<RequestName> = new Set(['print:content', 'print:laidOut']);

/** @throws when a page asks for what its window is not there for. */
export function assertMayAsk(contents: Pick<WebContents, 'id'>, name: RequestName): void {
  const asking: WindowKind = OF_PRINT.has(name) ? 'print' : 'user';
  if (kinds.get(contents) !== asking) throw new Error(`refused: this window may not ask for ${name}`);
}
