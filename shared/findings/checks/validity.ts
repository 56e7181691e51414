/** Dates that have passed: of certificates, evidence, reviews and tasks. */
import type { Assessment } from '../../domain/records.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import { isInPlace } from '../case-answers.ts';
import type { Check, Found } from './check.ts';
import { answersOf, atAnswer } from './places.ts';

/** The certificate of a site is no longer valid. */
export const siteCertificateExpired: Check = ({ sites, today }) =>
  sites.flatMap(({ id, deleted, certificateUntil: until }) => {
    if (deleted || !until || until >= today) return [];
    return [{ place: { kind: 'site', id, target: '', field: 'certificateUntil' }, looked: { until } }];
  });

/** What is to show that a measure is in place is no longer valid. */
export const evidenceExpired: Check = (it) => expiredEvidence(answersOf(it), it.today);

const expiredEvidence = flatMapInBlocks((answer: Assessment, today: string): readonly Found[] => {
  const expired = answer.evidence.filter(({ validUntil }) => validUntil && validUntil < today);
  if (expired.length === 0 || !isInPlace(answer.status)) return [];
  const looked = { expired: expired.map(({ reference, validUntil }) => [reference, validUntil]) };
  return [{ ...atAnswer(answer, 'evidence'), looked }];
});

/** The answer was to be looked at again. */
export const reviewOverdue: Check = (it) => pastReviews(answersOf(it), it.today);

/** Something was to be done about the measure. */
export const taskOverdue: Check = (it) => pastTasks(answersOf(it), it.today);

/** The catalogue's wording has changed, and nobody has looked at the answer since. */
export const wordingNotConfirmed: Check = (it) => unconfirmed(answersOf(it), undefined);

const unconfirmed = flatMapInBlocks((answer: Assessment): readonly Found[] =>
  answer.toConfirm ? [{ ...atAnswer(answer, ''), looked: { toConfirm: true } }] : [],
);

const passed = (field: 'reviewOn' | 'due') =>
  flatMapInBlocks((answer: Assessment, today: string): readonly Found[] => {
    const date = answer[field];
    return date && date < today ? [{ ...atAnswer(answer, field), looked: { [field]: date } }] : [];
  });
const pastReviews = passed('reviewOn');
const pastTasks = passed('due');
