/** Electron's security checklist, tried from inside the app: whatever reaches out must be refused. */

import { test } from '../fixtures/shared-app.ts';
import { test as alone, expect } from '../fixtures/test.ts';

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

  alone('About counts what was tried', async ({ app }) => {
    const tried = () => app.page.evaluate(async () => (await window.tomKatalog?.appInsight())?.refusedRequests);
    expect(await tried()).toBe(0);
    await app.electron.evaluate(({ net }) => net.fetch('https://example.org').catch(() => undefined));
    await app.page.evaluate(async () => {
      await fetch('https://example.org').catch(() => undefined);
      window.open('https://example.org');
    });
    app.takeProblems(/Content Security Policy/);
    await app.chooseInMenu('about');
    const about = app.page.getByRole('dialog', { name: 'Über TOM-Katalog' });
    await expect(about.getByText('Seit dem Start 3 Versuche nach außen, alle abgebrochen.')).toBeVisible();
    await expect(about.getByText(app.options.userData)).toBeVisible();
    await app.screenshot('about');
  });

  alone('Chromium itself asks for nothing either', async ({ app }) => {
    // Text in a field is what made it fetch a spelling dictionary; every journey looks at the network log at its end.
    await app.page.evaluate(() => navigator.sendBeacon('https://example.org', 'x'));
    await app.page.waitForTimeout(3000);
    app.takeProblems(/Content Security Policy/);
    await app.close();
    expect(app.network).toEqual([]);
  });

  alone('the network log would tell', async ({ app }) => {
    await app.electron.evaluate(({ session }) => session.defaultSession.webRequest.onBeforeRequest(null));
    await app.electron.evaluate(({ net }) => net.fetch('http://127.0.0.1:9/').catch(() => undefined));
    await app.close();
    expect(app.takeNetwork()).toContain('URL_REQUEST_START_JOB');
  });
});
