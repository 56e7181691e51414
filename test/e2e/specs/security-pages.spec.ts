/** Electron's security checklist, tried from inside the page: no other page, no other code, no permission. */

import { test } from '../fixtures/shared-app.ts';
import { test as alone, expect } from '../fixtures/test.ts';

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

  alone('every load of the page has its own nonce', async ({ app }) => {
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
