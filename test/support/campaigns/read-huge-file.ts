/** Reads one of `HUGE_FILES` in a process of its own and says what came of it: `tsx read-huge-file.ts <name>`. */
import { readCase } from '../../../shared/file-format/read-case.ts';
import { fileErrorText } from '../../../shared/text/file-errors.ts';
import { HUGE_FILES } from './huge-files.ts';
import { peakMemory } from './report.ts';

const make = HUGE_FILES[process.argv[2] ?? ''];
if (!make) throw new Error(`one of these is expected: ${Object.keys(HUGE_FILES).join(', ')}`);
const result = readCase(new TextEncoder().encode(make()));
const sentence = result.ok ? '' : fileErrorText(result.error, 'en');
console.log(JSON.stringify({ sentence, peakMemory: peakMemory() }));
