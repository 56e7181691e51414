/** What goes along with a file and what stays at home, in numbers, for whoever decides about it. */
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import { countUnits } from '../../../../shared/domain/house-units.ts';
import { houseOf } from '../../../../shared/domain/needed-house.ts';
import { type Assessment, FILE_TABLES } from '../../../../shared/domain/records.ts';
import { isFormer } from '../../../../shared/domain/target.ts';

export const GOING = [
  'organisations',
  'operations',
  'sites',
  'parties',
  'answers',
  'followUps',
  'ownMeasures',
  'acceptances',
  'versions',
  'releases',
  'designs',
  'house',
  'internalNotes',
] as const;
export const STAYING = [
  'organisations',
  'operations',
  'notDone',
  'followUps',
  'ownMeasures',
  'acceptances',
  'letterheads',
  'internalAnswers',
  'internalNotes',
] as const;

export interface Tally {
  goes: Record<(typeof GOING)[number], number>;
  stays: Record<(typeof STAYING)[number], number>;
  /** All records that are not deleted. */
  records: number;
}

/** What there is besides the part that was chosen. */
export interface Besides {
  organisations: number;
  operations: number;
}

/**
 * @param whole the chosen part with everything about it, internal notes included
 * @param sent what of it goes into the file
 * @param withInternal whether internal notes are among that
 */
export function tallyOf(whole: CaseContent, sent: CaseContent, besides: Besides, withInternal: boolean): Tally {
  const goes = goingIn(sent);
  const all = goingIn(whole);
  const internalAnswers = live(whole.assessments).filter((it) => it.internalOnly).length;
  return {
    goes,
    stays: {
      ...besides,
      // Files for people outside have answers per operation, so these are told by what they say.
      notDone: sent.assessments.some(isNotDone) ? 0 : live(whole.assessments).filter(isNotDone).length,
      followUps: Math.max(0, all.followUps - goes.followUps),
      ownMeasures: Math.max(0, all.ownMeasures - goes.ownMeasures),
      acceptances: all.acceptances - goes.acceptances,
      letterheads: letterheads(whole) - letterheads(sent),
      internalAnswers: withInternal ? 0 : internalAnswers,
      internalNotes: Math.max(0, all.internalNotes - goes.internalNotes),
    },
    records: FILE_TABLES.reduce((sum, table) => sum + (sent[table] as Deletable[]).filter(isLive).length, 0),
  };
}

function goingIn(content: CaseContent): Tally['goes'] {
  const answers = live(content.assessments).filter((it) => !isFormer(it));
  return {
    organisations: live(content.organisations).length,
    operations: live(content.operations).length,
    sites: live(content.sites).length,
    parties: live(content.parties).length,
    answers: answers.filter(({ status }) => status !== 'open').length,
    followUps: answers.filter(isFollowedUp).length,
    ownMeasures: live(content.ownMeasures).filter(({ organisationId }) => organisationId !== '').length,
    acceptances: live(content.acceptances).length,
    versions: live(content.versions).length,
    releases: live(content.releases).length,
    designs: live(content.annexDesigns).length,
    house: countUnits(houseOf(content)),
    internalNotes: answers.filter(({ internalNote }) => internalNote !== '').length,
  };
}

/** Who does what until when, and what shows it. */
const isFollowedUp = ({ responsible, due, reviewOn, evidence }: Assessment): boolean =>
  responsible !== '' || due !== '' || reviewOn !== '' || evidence.length > 0;

const isNotDone = ({ status, deleted }: Assessment): boolean => !deleted && status === 'notImplemented';

const letterheads = ({ annexDesigns }: CaseContent): number =>
  live(annexDesigns).filter(({ letterhead }) => letterhead !== '').length;

type Deletable = { deleted: boolean };
const isLive = ({ deleted }: Deletable): boolean => !deleted;
const live = <T extends Deletable>(records: readonly T[]): T[] => records.filter(isLive);
