/** python-docx, a reader of Word files that is not ours: which paragraphs stand under which heading. */
import { execFileSync } from 'node:child_process';
import { PYTHON } from '../outside-programs.ts';

export interface ReadParagraph {
  /** Texts of the headings above, outermost first; without numbers, which Word counts itself. */
  under: string[];
  style: string;
  text: string;
}

// Content controls are not runs for python-docx 0.8: the boxes are read from the XML, as w:t in order.
const SCRIPT = `
import sys, json, docx
out, under = [], []
for p in docx.Document(sys.argv[1]).paragraphs:
    text = ''.join(t.text or '' for t in p._p.iter('{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t'))
    name = p.style.name
    if name.lower().startswith('heading '):
        level = int(name.split()[-1]); under = under[:level - 1] + [text]
    out.append({'under': list(under), 'style': name, 'text': text})
json.dump(out, sys.stdout)
`;

/** @throws when python-docx cannot open the file. */
export function readWithPythonDocx(path: string): ReadParagraph[] {
  const json = execFileSync(PYTHON, ['-c', SCRIPT, path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(json.replaceAll('\\u00a0', ' '));
}
