import { BrowserWindow, ipcMain } from 'electron';
import type { RequestName, Requests } from '../../shared/ipc/contract.ts';
import { argumentSchemas } from './arguments.ts';
import { assertTrustedSender } from './sender.ts';
import { assertMayAsk } from './window-kind.ts';

/** The window that a request came from. */
export interface RequestContext {
  window: BrowserWindow;
}

type Handler<N extends RequestName> = (
  argument: Requests[N]['argument'],
  context: RequestContext,
) => Requests[N]['answer'] | Promise<Requests[N]['answer']>;

/**
 * Answers one kind of request. The only use of `ipcMain` in the app: sender, its window's kind and argument are checked here, once, and a
 * refused request rejects in the renderer without reaching `handler`.
 */
export function handle<N extends RequestName>(name: N, handler: Handler<N>): void {
  ipcMain.handle(name, async (event, argument: unknown) => {
    assertTrustedSender(event);
    assertMayAsk(event.sender, name);
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!window) throw new Error('refused: the sender has no window');
    const checked = argumentSchemas[name].safeParse(argument);
    if (!checked.success) throw new Error(`refused: ${name} got an unexpected argument`);
    return handler(checked.data, { window });
  });
}
