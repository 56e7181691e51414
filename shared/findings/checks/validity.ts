/** Dates that have passed: of certificates, evidence, reviews and tasks. */
import type { Assessment } from '../../domain/records.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import { isInPlace } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { atAnswer } from './places.ts';

/** The certificate of a site is no longer valid. */
export const siteCertificateExpired: Check = ({ sites, today }) =>
  sites.flatMap(({ id, deleted, certificateUntil: until }) => {
    if (deleted || !until || until >= today) return [];
    return [{ place: { kind: 'site', id, target: '', field: 'certificateUntil' }, looked: { until } }];
  });

/** What is to show that a measure is in place is no longer valid. */
export const evidenceExpired: Check = (it) => expiredEvidence([...it.answers.values()], it.today);

const expiredEvidence = flatMapInBlocks((answer: Assessment, today: string): readonly Found[] => {
  const expired = answer.evidence.filter(({ validUntil }) => validUntil && validUntil < today);
  if (expired.length === 0 || !isInPlace(answer.status)) return [];
  const looked = { expired: expired.map(({ reference, validUntil }) => [reference, validUntil]) };
  return [{ ...atAnswer(answer, 'evidence'), looked }];
});

/** The answer was to be looked at again. */
export const reviewOverdue: Check = (it) => passed(it, 'reviewOn');

/** Something was to be done about the measure. */
export const taskOverdue: Check = (it) => passed(it, 'due');

/** The catalogue's wording has changed, and nobody has looked at the answer since. */
export const wordingNotConfirmed: Check = ({ answers }) =>
  [...answers.values()].flatMap((answer) =>
    answer.toConfirm ? [{ ...atAnswer(answer, ''), looked: { toConfirm: true } }] : [],
  );

const passed = ({ answers, today }: FindingsCase, field: 'reviewOn' | 'due') =>
  [...answers.values()].flatMap((answer: Assessment) => {
    const date = answer[field];
    return date && date < today ? [{ ...atAnswer(answer, field), looked: { [field]: date } }] : [];
  });
