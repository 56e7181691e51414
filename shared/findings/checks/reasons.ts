/** What is set aside needs a reason that others can follow. */
import type { Assessment } from '../../domain/records.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check } from './check.ts';
import { atAnswer, forReaders, numberOption, schemeIdOf } from './places.ts';

/** Not applicable, without a word about why. */
export const reasonMissing: Check = (it) =>
  notApplicable(it).flatMap((answer) =>
    answer.reason.trim() ? [] : [{ ...atAnswer(answer, 'reason'), looked: { reason: '' } }],
  );

/** Not applicable, with a reason of fewer characters than `least`: hardly more than a word. */
export const reasonTooShort: Check = (it, _, options) => {
  const least = numberOption(options, 'least');
  return notApplicable(it).flatMap((answer) => {
    const reason = answer.reason.trim();
    return reason && reason.length < least ? [{ ...atAnswer(answer, 'reason'), looked: { reason } }] : [];
  });
};

/** A group of the annex's scheme that is not relevant, without a word about why. */
export const groupReasonMissing: Check = (it) =>
  it.groupStates
    .filter(({ schemeId, deleted, state, reason }) => {
      return schemeId === schemeIdOf(it) && !deleted && state === 'notRelevant' && !reason.trim();
    })
    .map(({ schemeId, groupId }) => {
      return {
        place: { kind: 'group', id: `${schemeId}/${groupId}`, target: '', field: 'reason' },
        looked: { reason: '' },
      };
    });

const notApplicable = (it: FindingsCase): Assessment[] => notApplicableOf(forReaders(it), undefined);

const notApplicableOf = flatMapInBlocks((answer: Assessment) => (answer.status === 'notApplicable' ? [answer] : []));
