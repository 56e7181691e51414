/** Programs that the project does not own, with which the tests read its files. */
import { spawnSync } from 'node:child_process';
import { say } from '../electron-runtime/say.ts';
import {
  canInstallPackages,
  hasProgram,
  installCommand,
  installPackages,
} from '../electron-runtime/system-packages.ts';
import { pythonWith } from './python.ts';

interface Reader {
  name: string;
  isThere: () => boolean;
  packages: readonly string[];
}

const hasFont = (name: string) => (spawnSync('fc-list', [name], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

const READERS: readonly Reader[] = [
  {
    name: 'LibreOffice',
    isThere: () => hasProgram('soffice'),
    packages: ['libreoffice-writer-nogui', 'hyphen-de'],
  },
  { name: 'xmllint', isThere: () => hasProgram('xmllint'), packages: ['libxml2-utils'] },
  { name: 'pdftotext', isThere: () => hasProgram('pdftotext'), packages: ['poppler-utils'] },
  { name: 'pandoc', isThere: () => hasProgram('pandoc'), packages: ['pandoc'] },
  {
    name: 'python-docx',
    isThere: () => pythonWith('docx', 'lxml') !== undefined,
    packages: ['python3-docx', 'python3-lxml'],
  },
  {
    // The same widths as Calibri, Cambria, Arial and Times New Roman, so that lines break as in Word.
    name: 'fonts',
    isThere: () => ['Carlito', 'Caladea', 'Liberation Serif', 'DejaVu Sans', 'Noto Sans'].every(hasFont),
    packages: [
      'fonts-crosextra-carlito',
      'fonts-crosextra-caladea',
      'fonts-liberation',
      'fonts-dejavu-core',
      'fonts-noto-core',
      'fontconfig',
    ],
  },
  { name: 'age', isThere: () => hasProgram('age'), packages: ['age'] },
  // Answers the system's own save dialogue in the packaged app, whose main process nothing else can reach.
  { name: 'xdotool', isThere: () => hasProgram('xdotool'), packages: ['xdotool'] },
  { name: 'Chromium', isThere: () => hasProgram('chromium'), packages: ['chromium'] },
];

/**
 * Installs the missing readers on Debian as root. Elsewhere it says the one command that does; the tests that need
 * them are skipped and named.
 */
export function provideReaders(): void {
  const missing = READERS.filter((reader) => !reader.isThere());
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  const packages = missing.flatMap((reader) => reader.packages);
  if (process.platform !== 'linux') {
    say(`not here: ${names}. Their tests are skipped.`);
  } else if (!canInstallPackages()) {
    say(
      `not here: ${names}. Their tests are skipped. On Debian or Ubuntu run:\n  sudo sh -c '${installCommand(packages)}'`,
    );
  } else {
    say(`not here: ${names}; installing ${packages.join(' ')} …`);
    installPackages(packages);
  }
}
