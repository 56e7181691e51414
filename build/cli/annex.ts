/** `npm run annex -- <case.tomakte> <annex.docx>`: the Word annex of a case. Exit code 0, 1 or 2. */
import { annexCommand } from './annex-command.ts';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

process.exitCode = await annexCommand(process.argv.slice(2), {
  // As other programs of the command line do it.
  language: (LC_ALL || LC_MESSAGES || LANG)?.startsWith('de') ? 'de' : 'en',
  say: (line) => process.stderr.write(`${line}\n`),
  print: (text) => process.stdout.write(`${text}\n`),
});
