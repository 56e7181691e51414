/** The annexes of the five example cases, each in its layout, read by programs that are not ours. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { annexCommand } from '../../../build/cli/annex-command.ts';
import { checkFile } from '../../../build/docx-check/check.ts';
import { PYTHON, WITHOUT } from '../../support/outside-programs.ts';

const EXAMPLES = ['cloudsoftware', 'webagentur', 'softwarehaus', 'dokumentenplattform', 'it-dienstleister'];
const folder = mkdtempSync(join(tmpdir(), 'examples-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNT = `
import docx, sys
document = docx.Document(sys.argv[1])
print(sum(1 for p in document.paragraphs if p.style.name.startswith("Heading")), len(document.paragraphs))
`;

async function annexOf(example: string): Promise<string> {
  const file = join(folder, `${example}.docx`);
  const quiet = { language: 'de', say: () => undefined, print: () => undefined } as const;
  expect(await annexCommand([`catalog/examples/${example}.tomakte`, file], quiet)).toBe(0);
  return file;
}

test.skipIf(WITHOUT.libreOffice || WITHOUT.pythonDocx).each(EXAMPLES)(
  'the annex of %s has no defect, and is read alike by others',
  async (example) => {
    const file = await annexOf(example);
    const stages = await checkFile(file);
    expect(stages.filter(({ skipped }) => skipped).map(({ stage }) => stage)).toEqual([]);
    expect(stages.flatMap(({ findings }) => findings)).toEqual([]);
    const [headings = 0, paragraphs = 0] = execFileSync(PYTHON, ['-c', COUNT, file], { encoding: 'utf8' })
      .split(' ')
      .map(Number);
    expect(headings).toBeGreaterThan(8);
    expect(paragraphs).toBeGreaterThan(60);
    const plain = execFileSync('pandoc', ['-t', 'plain', file], { encoding: 'utf8' });
    expect(plain.replaceAll(/\s+/g, ' ')).toMatch(/Technische und organisatorische Maßnahmen/);
    expect(plain.split(/\s+/).length).toBeGreaterThan(1000);
  },
  120_000,
);
