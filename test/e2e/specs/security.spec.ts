/** Electron's security checklist, tried from inside the page: every one of these must be refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';

test.describe('network', () => {
  test('nothing outside of the app can be reached', async ({ app }) => {
    const refused = await app.page.evaluate(async () => {
      const reach = {
        https: () => fetch('https://example.org'),
        http: () => fetch('http://127.0.0.1:9/'),
        file: () => fetch('file:///etc/hostname'),
        otherHost: () => fetch('app://other/index.html'),
        beacon: async () => navigator.sendBeacon('https://example.org', 'x') || Promise.reject(),
        socket: () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://example.org');
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
        image: () =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.onload = resolve;
            image.onerror = reject;
            image.src = 'https://example.org/pixel.png';
          }),
      };
      const attempts = Object.entries(reach).map(async ([name, attempt]) => {
        const outcome = await attempt().then(
          () => 'reached',
          () => 'refused',
        );
        return [name, outcome];
      });
      return Object.fromEntries(await Promise.all(attempts));
    });
    // The policy hides from the page whether a beacon was sent; the network log below does see it.
    expect({ ...refused, beacon: 'refused' }).toEqual({
      https: 'refused',
      http: 'refused',
      file: 'refused',
      otherHost: 'refused',
      beacon: 'refused',
      socket: 'refused',
      image: 'refused',
    });
    app.takeProblems(/Content Security Policy|Failed to load resource|WebSocket/);
  });

  test('no file beside the bundle can be read', async ({ app }) => {
    const statuses = await app.page.evaluate(() =>
      Promise.all(
        [
          '/../main/main.js',
          '/%2e%2e/main/main.js',
          '/..%2fmain%2fmain.js',
          '/assets/..%5c..%5cpackage.json',
          '/%00',
        ].map(async (path) => (await fetch(`app://bundle${path}`)).status),
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404, 404]);
    app.takeProblems(/404/);
  });

  test('the main process is refused too', async ({ app }) => {
    const outcome = await app.electron.evaluate(async ({ net, session }) => ({
      net: await net.fetch('https://example.org').catch((error: Error) => error.message),
      session: await session.defaultSession.fetch('http://127.0.0.1:9/').catch((error: Error) => error.message),
    }));
    expect(outcome).toEqual({ net: 'net::ERR_BLOCKED_BY_CLIENT', session: 'net::ERR_BLOCKED_BY_CLIENT' });
  });

  test('About counts what was tried', async ({ app }) => {
    const tried = () => app.page.evaluate(async () => (await window.tomKatalog?.appInsight())?.refusedRequests);
    expect(await tried()).toBe(0);
    await app.electron.evaluate(({ net }) => net.fetch('https://example.org').catch(() => undefined));
    await app.chooseInMenu('about');
    const about = app.page.getByRole('dialog', { name: 'Über TOM-Katalog' });
    await expect(about.getByText('Seit dem Start 1 Versuch nach außen, abgebrochen.')).toBeVisible();
    await expect(about.getByText(app.options.userData)).toBeVisible();
    await app.screenshot('about');
  });

  test('Chromium itself asks for nothing either', async ({ app }) => {
    // Text in a field is what made it fetch a spelling dictionary; every journey looks at the network log at its end.
    await app.page.evaluate(() => navigator.sendBeacon('https://example.org', 'x'));
    await app.page.waitForTimeout(3000);
    app.takeProblems(/Content Security Policy/);
    await app.close();
    expect(app.network).toEqual([]);
  });

  test('the network log would tell', async ({ app }) => {
    await app.electron.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
    await app.electron.evaluate(({ net }) => net.fetch('http://127.0.0.1:9/').catch(() => undefined));
    await app.close();
    expect(app.takeNetwork()).toContain('URL_REQUEST_START_JOB');
  });
});

test.describe('windows and navigation', () => {
  test('no second window opens', async ({ app }) => {
    const opened = await app.page.evaluate(() => [window.open('https://example.org'), window.open('/')]);
    await app.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/', target: '_blank' });
      document.body.append(link);
      link.click();
    });
    expect(opened).toEqual([null, null]);
    expect(app.electron.windows()).toHaveLength(1);
  });

  test('the page stays where it is', async ({ app }) => {
    const elsewhere = ['https://example.org/', 'file:///etc/hostname', 'app://other/', 'app://bundle/assets/'];
    for (const address of [...elsewhere, 'app://bundle/?other', 'data:text/html,hi']) {
      await app.page.evaluate((target) => {
        location.href = target;
      }, address);
      await app.page.waitForTimeout(200);
      expect(app.page.url()).toBe('app://bundle/');
    }
    expect(await app.page.evaluate(() => document.getElementById('root') !== null)).toBe(true);
    app.takeProblems(/Not allowed to navigate|Not allowed to load local resource/);
  });

  test('the page may be loaded again', async ({ app }) => {
    await app.page.evaluate(() => {
      document.title = 'before';
      location.reload();
    });
    await expect.poll(() => app.page.title()).not.toBe('before');
    await app.page.locator('#root > :not(style)').first().waitFor();
    expect(app.page.url()).toBe('app://bundle/');
  });

  test('no frame and no plug-in gets in', async ({ app }) => {
    const frames = await app.page.evaluate(async () => {
      for (const name of ['iframe', 'embed', 'object', 'webview']) {
        const element = document.createElement(name);
        element.setAttribute(name === 'object' ? 'data' : 'src', 'app://bundle/');
        document.body.append(element);
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return window.length;
    });
    expect(frames).toBeLessThanOrEqual(1);
    expect(app.page.frames().filter((frame) => frame.url() === 'app://bundle/')).toHaveLength(1);
    app.takeProblems(/Content Security Policy|ERR_BLOCKED_BY_CSP/);
  });
});

test.describe('code', () => {
  test('the page has no Node and no Electron', async ({ app }) => {
    const found = await app.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  test('text is never run as code', async ({ app }) => {
    // In a task of the page's own: what Playwright evaluates directly is exempt from the content security policy.
    const outcome = await app.page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            const refusal = (run: () => unknown) => {
              try {
                return run();
              } catch (error) {
                return (error as Error).name;
              }
            };
            const evaluate = Reflect.get(globalThis, 'eval'); // lint forbids the word itself
            resolve([refusal(() => evaluate('1 + 1')), refusal(() => new Function('return 2')())]);
          });
        }),
    );
    expect(outcome).toEqual(['EvalError', 'EvalError']);
    app.takeProblems(/Content Security Policy/);
  });

  test('inline scripts, handlers and styles without the nonce do nothing', async ({ app }) => {
    const outcome = await app.page.evaluate(async () => {
      const attempts: Record<string, string> = {
        script: '<script>document.title = "script"</script>',
        handler: '<img src="data:image/png;base64,none" onerror="document.title = \'handler\'">',
        style: '<p id="styled" style="color: rgb(255, 0, 0)">text</p>',
      };
      const title = document.title;
      for (const html of Object.values(attempts)) {
        document.body.append(document.createRange().createContextualFragment(html));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      const styled = document.getElementById('styled');
      return { titleChanged: document.title !== title, color: styled && getComputedStyle(styled).color };
    });
    expect(outcome.titleChanged).toBe(false);
    expect(outcome.color).not.toBe('rgb(255, 0, 0)');
    expect(app.takeProblems(/Content Security Policy/)).toHaveLength(3);
  });

  test('every load of the page has its own nonce', async ({ app }) => {
    const nonce = () => app.page.locator('meta[name="csp-nonce"]').getAttribute('content');
    const first = await nonce();
    await app.restart();
    expect(await nonce()).not.toBe(first);
    expect(first).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  });
});

test.describe('permissions', () => {
  test('only keeping the data base and copying text are allowed', async ({ app }) => {
    const states = await app.page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'persistent-storage',
      ];
      const query = async (name: string) => [
        name,
        (await navigator.permissions.query({ name: name as PermissionName })).state,
      ];
      return Object.fromEntries(await Promise.all(names.map(query)));
    });
    expect(states).toEqual({
      geolocation: 'denied',
      notifications: 'denied',
      camera: 'denied',
      microphone: 'denied',
      midi: 'denied',
      'clipboard-read': 'denied',
      'persistent-storage': 'granted',
    });
    expect(await app.page.evaluate(() => navigator.storage.persist())).toBe(true);
  });

  test('asking for a camera is refused', async ({ app }) => {
    const answer = await app.page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        (error: Error) => error.name,
      ),
    );
    expect(['NotAllowedError', 'NotFoundError']).toContain(answer);
  });
});

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
    app.takeProblems(/unexpected argument/);
  });

  test('whatever is asked, main answers with a refusal and goes on', async ({ app }) => {
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
    app.takeProblems(/unexpected argument|could not be cloned/);
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
    app.takeProblems(/may not ask|only the window that prints/);
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
    app.takeProblems(/unknown sender/);
  });
});
