/** The same annex by python-docx; it has no check boxes, so the sign stands as text. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PYTHON } from '../../support/outside-programs.ts';
import { type Area, COLUMNS } from './annex-of-items.ts';

/** Times itself: starting Python and reading the data are not the work. */
const SCRIPT = `
import sys, json, time, docx
areas, columns = json.load(open(sys.argv[1])), sys.argv[3:]
start = time.perf_counter()
document = docx.Document()
for area in areas:
    document.add_heading(area['title'], 1)
    for measure in area['measures']:
        document.add_paragraph('\\u2612\\t' + measure['text'])
    for bullet in area['bullets']:
        document.add_paragraph(bullet['text'], style='List Bullet')
    table = document.add_table(rows=1 + len(area['rows']), cols=2)
    for row, texts in zip(table.rows, [columns] + [[row['name'], row['value']] for row in area['rows']]):
        for cell, text in zip(row.cells, texts):
            cell.text = text
document.save(sys.argv[2])
print((time.perf_counter() - start) * 1000)
`;

/** @returns where the file will lie, and a contestant that writes it and says how many milliseconds it took */
export function withPythonDocx(areas: readonly Area[], folder: string) {
  const data = path.join(folder, 'areas.json');
  const file = path.join(folder, 'python.docx');
  writeFileSync(data, JSON.stringify(areas));
  const ms = async () => Number(execFileSync(PYTHON, ['-c', SCRIPT, data, file, ...COLUMNS], { encoding: 'utf8' }));
  return { file, contestant: { ms } };
}
