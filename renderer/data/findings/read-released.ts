/** What was handed out last of an operation: its level must not fall without a reason. */
import { readAnnexDocument } from '../../../shared/annex/document-schema.ts';
import type { Release, Scope } from '../../../shared/domain/records.ts';
import type { ReleasedLevel } from '../../../shared/findings/finding.ts';
import { type AnnexState, readAnnexState } from '../../../shared/versions/annex-state.ts';
import { stateOfDocuments } from '../../../shared/versions/state-of-document.ts';
import { annexTexts } from '../../text/annex-texts.ts';
import type { TomDatabase } from '../database.ts';

const texts = { de: annexTexts('de'), en: annexTexts('en') };

/** Undefined for an organisation, and as long as nothing is released. Reads no answers, so that a tick does not run it again. */
export async function readReleased(database: TomDatabase, scope: Scope): Promise<ReleasedLevel | undefined> {
  if (scope.kind !== 'operation') return undefined;
  const versions = await database.versions.where({ operationId: scope.id }).toArray();
  const rows = versions.filter(({ deleted }) => !deleted).sort((one, other) => other.order - one.order);
  const kept = new Set<string>(await database.releases.where({ operationId: scope.id }).primaryKeys());
  let reasons: ReleasedLevel['reasons'] = {};
  // From the last one on, because a release is a large record: all before the one that counts stay unread.
  for (const version of rows) {
    const release = kept.has(version.id) ? await database.releases.get(version.id) : undefined;
    const isReleased = release !== undefined && !release.deleted;
    if (version === rows[0] && !isReleased) reasons = version.reasons;
    if (!isReleased || version.withdrawnOn) continue;
    const state = stateOfRelease(release);
    return state && { number: version.number, state, reasons, texts };
  }
  return undefined;
}

const known = new Map<string, { release: string; state: AnnexState | undefined }>();
const MOST_KNOWN = 50;

/**
 * What a release is compared by: the state that was kept with it, of an older one what its annex says. Undefined when neither
 * can be read. What was released never changes: it is read once.
 */
export function stateOfRelease(release: Release): AnnexState | undefined {
  const stamp = `${release.releasedAt} ${release.state.length} ${release.documents.de.length}`;
  const before = known.get(release.id);
  if (before?.release === stamp) return before.state;
  const state = readAnnexState(release.state) ?? stateOfPrinted(release);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(release.id, { release: stamp, state });
  return state;
}

function stateOfPrinted({ documents }: Release): AnnexState | undefined {
  const [de, en] = [readAnnexDocument(documents.de), readAnnexDocument(documents.en)];
  return de && en ? stateOfDocuments({ de, en }) : undefined;
}
