/** `npm run check:file -- <file>`: is this file of ours sound? Exit code 0, 1 or 2. */
import { checkFileCommand } from './check-file-command.ts';
import { terminalLanguage } from './terminal-language.ts';

process.exitCode = await checkFileCommand(process.argv.slice(2), {
  language: terminalLanguage(process.env),
  passphrase: process.env.TOM_PASSPHRASE,
  say: (line) => process.stderr.write(`${line}\n`),
  print: (text) => process.stdout.write(`${text}\n`),
});
