/** The print of "what may go where", from the one table that the code obeys; run, it writes it there anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FILE_TABLES } from '../../shared/domain/records.ts';
import type { Visibility } from '../../shared/domain/visibility/levels.ts';
import { VISIBILITY } from '../../shared/domain/visibility.ts';

const WORDS: Record<string, string> = {
  yes: 'yes',
  asked: 'if the layout asks',
  never: '**never**',
  onRequest: 'only when ticked',
};
const COLUMNS = ['annex', 'colleague', 'outsider'] as const;

const README = new URL('../../shared/domain/visibility/README.md', import.meta.url);

/** Markdown; of the tables that travel. Fields of a table that may go to the same places share a row. */
export function visibilityTable(): string {
  const head = [
    '| record | fields | annex, preview | file for a colleague | file for outsiders |',
    '|---|---|---|---|---|',
  ];
  return [...head, ...FILE_TABLES.flatMap((table) => rows(table, VISIBILITY[table]))].join('\n');
}

function rows(table: string, fields: Record<string, Visibility>): string[] {
  const byPlaces = new Map<string, string[]>();
  for (const [field, visibility] of Object.entries(fields)) {
    byPlaces.set(places(visibility), [...(byPlaces.get(places(visibility)) ?? []), field]);
  }
  return [...byPlaces].map(([where, names]) => `| ${table} | ${names.join(', ')} | ${where} |`);
}

const places = (visibility: Visibility) => COLUMNS.map((column) => WORDS[visibility[column]]).join(' | ');

/** The README with this table in the place of the one before, known by its head. */
function withTable(readme: string): string {
  const table = visibilityTable();
  const [head = ''] = table.split('\n');
  const start = readme.indexOf(head);
  if (start < 0) throw new Error('The README has no table with this head.');
  return `${readme.slice(0, start)}${table}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(README, withTable(readFileSync(README, 'utf8')));
}
