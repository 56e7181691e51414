import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { storedChoices } from '../../../shared/annex/stored-choices.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Release, Version } from '../../../shared/domain/records.ts';
import { type AnnexState, writeAnnexState } from '../../../shared/versions/annex-state.ts';
import { type AnswerGap, gapsBeforeRelease } from '../../../shared/versions/releasable.ts';
import { annexState } from '../../../shared/versions/state-of-annex.ts';
import { annexInput } from './make-preview.ts';

/** All that is kept of a version with its release, and for which further operations it is. */
export type ReleaseContent = Pick<Release, 'documents' | 'layout' | 'choices' | 'state'> &
  Pick<Version, 'operationIds'>;

/**
 * The annex of a version in both languages, with the choices made for the annex of its operation: as it would be exported
 * now, and with the rows of the version table up to this one. With it the layout and the choices it was made by, and what it is
 * compared by later. Answers that are not complete are named instead.
 *
 * @param today ISO date
 */
export function releaseContent(
  delivered: Catalogue,
  records: AnnexRecords,
  version: Pick<Version, 'id' | 'order'>,
  today: string,
): ReleaseContent | readonly AnswerGap[] {
  const versions = records.versions.filter(({ id, order }) => id === version.id || order < version.order);
  const inputs = inputsOf(delivered, { ...records, versions }, today, version.id);
  const gaps = gapsBeforeRelease(inputs.de);
  if (gaps.length > 0) return gaps;
  return {
    documents: { de: JSON.stringify(makeAnnex(inputs.de)), en: JSON.stringify(makeAnnex(inputs.en)) },
    layout: JSON.stringify(inputs.de.layout),
    choices: JSON.stringify(storedChoices(records.operation)),
    state: writeAnnexState(annexState(inputs, layoutIdOf(records))),
    operationIds: (records.further ?? []).map(({ operation }) => operation.id),
  };
}

/** What the annex would be compared by if it were released now. */
export function stateNow(delivered: Catalogue, records: AnnexRecords, today: string): AnnexState {
  return annexState(inputsOf(delivered, records, today), layoutIdOf(records));
}

function inputsOf(delivered: Catalogue, records: AnnexRecords, today: string, releasing?: string) {
  const input = (language: 'de' | 'en') =>
    annexInput({
      delivered,
      records,
      choices: { ...storedChoices(records.operation), language },
      today,
      ...(releasing ? { releasing } : {}),
    });
  return { de: input('de'), en: input('en') };
}

const layoutIdOf = ({ operation, organisation }: AnnexRecords): string =>
  operation.layoutId || organisation.layoutId || 'standard';
