/** The sandbox of the operating system around the page: on for users, although tests in a container run as root. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AppUnderTest, type LaunchOptions, PROJECT } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';

const AS_NOBODY = join(PROJECT, 'test/e2e/fixtures/as-nobody.sh');
const electronPath = () =>
  execFileSync('node', ['-p', 'require("electron")'], { cwd: PROJECT, encoding: 'utf8' }).trim();

test.skip(process.platform !== 'linux', 'reads /proc');

test('the page runs under a system call filter and without a way to other processes', async () => {
  // Root's folders are closed to the ordinary user: runtime and app are copied to where anyone may read.
  const folder = mkdtempSync(join(tmpdir(), 'tom-katalog-sandbox-'));
  try {
    const app = new AppUnderTest(process.getuid?.() === 0 ? launchAsNobody(folder) : launchAsUser(folder));
    await app.start();
    const processes = await app.electron.evaluate(({ app: main }) => main.getAppMetrics());
    const page = processes.find(({ type }) => type === 'Tab');
    const status = readFileSync(`/proc/${page?.pid}/status`, 'utf8');
    await app.close();

    expect(status).toMatch(/^Seccomp:\s*2$/m);
    expect(status, 'its own process namespace').toMatch(/^NSpid:\s*\d+\s+\d+/m);
    expect(status).not.toMatch(/^Uid:\s*0\s/m);
    expect(app.problems).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function launchAsUser(folder: string): LaunchOptions {
  return { userData: join(folder, 'user-data'), sandboxed: { executable: electronPath(), appFolder: PROJECT } };
}

function launchAsNobody(folder: string): LaunchOptions {
  const [runtime, appFolder, home] = ['runtime', 'app', 'home'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(dirname(electronPath()), runtime, { recursive: true });
  cpSync(join(PROJECT, 'dist'), join(appFolder, 'dist'), { recursive: true });
  cpSync(join(PROJECT, 'package.json'), join(appFolder, 'package.json'));
  mkdirSync(home);
  execFileSync('chmod', ['-R', 'a+rX', folder]);
  execFileSync('chown', ['65534:65534', home]);
  return {
    userData: join(home, 'user-data'),
    sandboxed: { executable: AS_NOBODY, appFolder },
    env: { NOBODY_HOME: home, NOBODY_ELECTRON: join(runtime, 'electron'), ELECTRON_DISABLE_SANDBOX: undefined },
  };
}
