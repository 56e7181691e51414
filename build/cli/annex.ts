/** `npm run annex -- <case.tomakte> <annex.docx>`: the Word annex of a case. Exit code 0, 1 or 2. */
import { annexCommand } from './annex-command.ts';
import { terminalLanguage } from './terminal-language.ts';

process.exitCode = await annexCommand(process.argv.slice(2), {
  language: terminalLanguage(process.env),
  say: (line) => process.stderr.write(`${line}\n`),
  print: (text) => process.stdout.write(`${text}\n`),
});
