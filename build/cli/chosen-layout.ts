/** The layout of `npm run annex`: the one that the case chose, or another one by its id, its title or from a file. */
import { readFileLimited } from '../../electron/files/read-limited.ts';
import { effectiveLayout, type ListedLayout, readLayoutContent } from '../../shared/catalogue/layouts.ts';
import type { LayoutContent } from '../../shared/domain/layout.ts';
import { MOST_LAYOUT_CHARACTERS } from '../../shared/domain/layout-records.ts';
import { LANGUAGES } from '../../shared/domain/localised.ts';
import type { Operation, Organisation } from '../../shared/domain/records.ts';
import type { CliTexts } from '../../shared/text/cli.ts';
import { CliError, EXIT } from './cli-error.ts';

interface Choice {
  /** Id, title or the path of a `.json`; undefined = as the case says. */
  wanted: string | undefined;
  /** Delivered and own ones. */
  layouts: readonly ListedLayout[];
  organisation: Organisation;
  /** Absent: the organisation's own annex. */
  operation: Operation | undefined;
}

/**
 * @param read its bytes; throws with a sentence that names the file
 * @throws CliError when there is no such layout, or the file holds none
 */
export async function chosenLayout(
  { wanted, layouts, organisation, operation }: Choice,
  read: (path: string) => Promise<Uint8Array>,
  t: CliTexts,
): Promise<LayoutContent> {
  if (wanted === undefined) return effectiveLayout(layouts, organisation, operation);
  if (/\.json$/i.test(wanted)) return layoutIn(await read(wanted), wanted, t);
  const found = layouts.filter(({ id, title }) => id === wanted || LANGUAGES.some((it) => title[it] === wanted));
  const [layout, another] = found;
  if (layout && !another) return layout;
  const names = layouts.map(({ id, title }) => `  ${id} (${title.de})`).join('\n');
  throw new CliError(t.unknownLayout(wanted, names), EXIT.usage);
}

/** As large as a layout may be, with room for characters of several bytes. */
export const MOST_LAYOUT_BYTES = 4 * MOST_LAYOUT_CHARACTERS;

export const readLayoutFile = (path: string): Promise<Uint8Array> => readFileLimited(path, MOST_LAYOUT_BYTES);

function layoutIn(bytes: Uint8Array, path: string, t: CliTexts): LayoutContent {
  const content = readLayoutContent(parsed(new TextDecoder().decode(bytes)));
  if (!content) throw new CliError(t.noLayout(path));
  return content;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
