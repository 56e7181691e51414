/** Files dropped on the window: ours are opened one after the other, of all others one sentence says that they stay outside. */
import { isEncrypted } from '../../../shared/file-format/encrypted-file.ts';
import { MAX_CASE_BYTES } from '../../../shared/ipc/contract.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { openBytes, sayFileError, sayProblem } from './open-file.ts';
import type { Sharing } from './sharing-context.ts';

const OURS = /\.(tomakte|tomkatalog)$/i;
/** Enough to tell a file of ours by, whatever its name. */
const HEAD_BYTES = 64;
const MOST_NAMES = 3;

/** Opens what was dropped, in the order in which it came. */
export async function openDropped(sharing: Sharing, files: readonly File[]): Promise<void> {
  const others: string[] = [];
  for (const file of files) {
    if (await isOurs(file)) await openFile(sharing, file);
    else others.push(file.name);
  }
  if (others.length > 0) await sayOthers(sharing, others);
}

async function openFile(sharing: Sharing, file: File): Promise<void> {
  if (file.size > MAX_CASE_BYTES) {
    const error = { kind: 'tooLarge', bytes: file.size, limit: MAX_CASE_BYTES } as const;
    return sayFileError(sharing, file.name, error);
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return sayProblem(sharing, file.name, fileProblemTexts[currentLanguage()].other);
  await openBytes(sharing, file.name, new Uint8Array(bytes));
}

/** By its name or, as mail programs change names, by how it begins. A folder cannot be read at all. */
async function isOurs(file: File): Promise<boolean> {
  const head = await file
    .slice(0, HEAD_BYTES)
    .arrayBuffer()
    .catch(() => null);
  if (!head) return false;
  const bytes = new Uint8Array(head);
  return OURS.test(file.name) || isEncrypted(bytes) || /^[\uFEFF\s]*\{/.test(new TextDecoder().decode(bytes));
}

async function sayOthers(sharing: Sharing, names: readonly string[]): Promise<void> {
  const t = textFor('sharing');
  const [name = '', ...more] = names;
  if (more.length === 0) return sayProblem(sharing, name, t('problem.foreign'));
  const shown = names.slice(0, MOST_NAMES).map((one) => t('problem.quoted', { name: one }));
  const rest = names.length - shown.length;
  const list = [...shown, ...(rest > 0 ? [t('open.more', { count: rest })] : [])].join(', ');
  await sayProblem(sharing, '', t('problem.foreignSeveral', { list }));
}
