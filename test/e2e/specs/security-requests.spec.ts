/** Electron's security checklist, tried from inside the page: what the main process must refuse to answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/app-under-test.ts';
import { test } from '../fixtures/shared-app.ts';
import { test as alone, expect } from '../fixtures/test.ts';

test.describe('requests to the main process', () => {
  test('arguments of an unexpected shape are refused', async ({ app }) => {
    const outcomes = await app.page.evaluate(async () => {
      const api = window.tomKatalog as unknown as Record<string, (argument?: unknown) => Promise<unknown>>;
      const bad: [string, unknown][] = [
        ['setPreferences', { language: 'fr', colorScheme: 'dark' }],
        ['setPreferences', { language: 'de', colorScheme: 'dark', extra: true }],
        ['saveFile', { kind: 'program', suggestedName: 'x', bytes: new Uint8Array(1) }],
        ['saveFile', { kind: 'annex', suggestedName: 'x', bytes: 'text' }],
        ['showInFolder', '/etc/passwd'],
        ['openSaved', '../../bin/sh'],
      ];
      const call = ([name, argument]: [string, unknown]) =>
        api[name]?.(argument).then(
          () => 'answered',
          (error: Error) => (error.message.includes('unexpected argument') ? 'refused' : error.message),
        );
      return Promise.all(bad.map(call));
    });
    expect(outcomes).toEqual(Array(6).fill('refused'));
    await app.takeProblemsOfMain(/unexpected argument/);
  });

  alone('whatever is asked, main answers with a refusal and goes on', async ({ app }) => {
    const preload = readFileSync(join(PROJECT, 'electron/preload.ts'), 'utf8');
    // Of those without an argument the bridge hands none on; asking them would open dialogues.
    const requests = [...preload.matchAll(/(\w+): \(\w+\) => request\(/g)].flatMap(([, name]) => name ?? []);
    expect(requests.length).toBeGreaterThan(10);
    const answered = await app.page.evaluate(async (names) => {
      const api = window.tomKatalog as unknown as Record<string, (argument?: unknown) => Promise<unknown>>;
      const ring: Record<string, unknown> = {};
      ring.self = ring;
      const odd: unknown[] = [
        null,
        -1,
        Number.NaN,
        2n ** 64n,
        true,
        new Date(0),
        new Map([['kind', 'annex']]),
        new Uint8Array(3),
        ring,
        [null],
        { kind: 'annex' },
        { kind: '__proto__', suggestedName: '../../x', bytes: null },
        JSON.parse('{"__proto__":{"kind":"annex"},"constructor":{"prototype":{}}}'),
        Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, index])),
      ];
      const outcome = (name: string, argument: unknown) =>
        api[name]?.(argument).then(
          () => [`${name}(${typeof argument})`],
          () => [],
        );
      const outcomes = names.flatMap((name) => odd.map((argument) => outcome(name, argument)));
      return (await Promise.all(outcomes)).flat();
    }, requests);
    // Whether there is something to come back to is the one thing that is said with a plain yes or no.
    expect(answered).toEqual(['noteData(boolean)']);
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible();
    await app.takeProblemsOfMain(/unexpected argument|could not be cloned/);
  });

  test('a name that was never given out opens nothing', async ({ app }) => {
    const answers = await app.page.evaluate(async () => {
      const invented = crypto.randomUUID() as never;
      return [await window.tomKatalog?.showInFolder(invented), await window.tomKatalog?.openSaved(invented)];
    });
    expect(answers).toEqual([false, false]);
  });

  test('a window that nobody has named gets no answer, even with the page of the app in it', async ({ app }) => {
    const answer = await app.electron.evaluate(async ({ app: main, BrowserWindow }) => {
      const preload = `${main.getAppPath()}/dist/preload/preload.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('app://bundle/print.html').catch(() => undefined);
      const question = 'tomKatalog.appInfo().then(() => "answered", (error) => error.message)';
      const outcome: string = await stranger.webContents.executeJavaScript(question);
      stranger.destroy();
      return outcome;
    });
    expect(answer).toContain('refused: this window may not ask for app:info');
    // The page that was not allowed to print says so a moment later.
    await expect.poll(() => app.problems.join()).toMatch(/only the window that prints/);
    await app.takeProblemsOfMain(/may not ask|only the window that prints/);
  });

  test('another page with the same bridge gets no answer', async ({ app }) => {
    const answer = await app.electron.evaluate(async ({ app: main, BrowserWindow }) => {
      const preload = `${main.getAppPath()}/dist/preload/preload.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await stranger.loadURL('data:text/html,stranger');
      const question = 'tomKatalog.appInfo().then(() => "answered", (error) => error.message)';
      const outcome: string = await stranger.webContents.executeJavaScript(question);
      stranger.destroy();
      return outcome;
    });
    expect(answer).toContain('refused: unknown sender');
    await app.takeProblemsOfMain(/unknown sender/);
  });
});
