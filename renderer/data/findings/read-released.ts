/** What was handed out last of an operation or organisation: its level must not fall without a reason. */
import { readAnnexDocument } from '../../../shared/annex/document-schema.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { reasonsFor } from '../../../shared/domain/reason-key.ts';
import type { Release, Scope, Version } from '../../../shared/domain/records.ts';
import type { ReleasedLevel } from '../../../shared/findings/finding.ts';
import { type AnnexState, readAnnexState } from '../../../shared/versions/annex-state.ts';
import { operationStates, stateOfFurther } from '../../../shared/versions/operations-of-state.ts';
import { stateOfDocuments } from '../../../shared/versions/state-of-document.ts';
import { annexTexts } from '../../text/annex-texts.ts';
import type { TomDatabase } from '../database.ts';
import { readJointVersions } from '../joint-versions-query.ts';

const texts = { de: annexTexts('de'), en: annexTexts('en') };

/**
 * Undefined as long as nothing is released. Of an operation whose measures are in the annex of another one, too, whatever was
 * released later counts, as far as it can be read. Reads no answers, so that a tick does not run it again.
 */
export async function readReleased(database: TomDatabase, scope: Scope): Promise<ReleasedLevel | undefined> {
  const index = scope.kind === 'operation' ? 'operationId' : 'organisationId';
  const own = await lastOf(database, await database.versions.where(index).equals(scope.id).toArray());
  const shared = scope.kind === 'operation' ? await lastShared(database, scope.id) : [];
  const candidates = [...shared, ...(own.release ? [own] : [])].sort((one, other) =>
    releasedAt(one) < releasedAt(other) ? 1 : -1,
  );
  for (const last of candidates) {
    const whole = last.release && stateOfRelease(last.release);
    const state = whole && (last === own ? operationStates(whole)[0].state : stateOfFurther(whole, scope.id));
    if (!state) continue;
    const reasons = { ...reasonsFor(last.reasons, scope.id), ...reasonsFor(own.reasons, scope.id) };
    return { number: last.number, state, reasons, texts };
  }
  return undefined;
}

interface Last {
  /** Of the newest version that is released and holds. */
  release?: Release;
  number: string;
  /** Given with the version in the making, by `reasonKey`. */
  reasons: ReleasedLevel['reasons'];
}

const releasedAt = ({ release }: Last): string => release?.releasedAt ?? '';

/** The last releases of annexes of other operations, as far as these hold what this one says. */
async function lastShared(database: TomDatabase, operationId: OperationId): Promise<Last[]> {
  const found: Last[] = [];
  const owners = new Set((await readJointVersions(database, operationId)).map((it) => it.version.operationId));
  for (const owner of owners) {
    const last = await lastOf(database, await database.versions.where('operationId').equals(owner).toArray());
    if (last.version?.operationIds.includes(operationId)) found.push(last);
  }
  return found;
}

/** @param versions of one annex */
async function lastOf(database: TomDatabase, versions: readonly Version[]): Promise<Last & { version?: Version }> {
  const rows = versions.filter(({ deleted }) => !deleted).sort((one, other) => other.order - one.order);
  let reasons: ReleasedLevel['reasons'] = {};
  // From the last one on, because a release is a large record: all before the one that counts stay unread.
  for (const version of rows) {
    const release = await database.releases.get(version.id);
    const isReleased = release !== undefined && !release.deleted;
    if (version === rows[0] && !isReleased) reasons = version.reasons;
    if (isReleased && !version.withdrawnOn) return { release, version, number: version.number, reasons };
  }
  return { number: '', reasons };
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
