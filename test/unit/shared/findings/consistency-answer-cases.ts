/** For each branch of PLB rules about answers and context: a case that fires and one that does not. */
import type { GroupId, SchemeId } from '../../../../shared/domain/ids.ts';
import { normalGroupState } from '../../../../shared/domain/new-records.ts';
import type { GroupState } from '../../../../shared/domain/records.ts';
import { findingsCase, type GivenAnswer, type GivenCase, partyId, siteId } from './case-builder.ts';
import type { CaseTable } from './case-table.ts';

const one = (measure: string, answer: GivenAnswer = {}, more: GivenCase = {}): GivenCase => ({
  ...more,
  answers: { ...more.answers, [measure]: answer },
});
const value = (path: string, given: GivenAnswer['values'], more: GivenCase = {}) => one(path, { values: given }, more);

const { scope } = findingsCase();
export const groupState = (groupId: string, fields: Partial<GroupState>, schemeId = 'b'): GroupState => ({
  ...normalGroupState(scope, schemeId as SchemeId, groupId as GroupId),
  ...fields,
});

const facts = (given: GivenCase['facts'], more: GivenCase = {}): GivenCase => ({ ...more, facts: given });
const council = { worksCouncil: true };
const video = { retention: 48, signage: true, legalBasis: 'Art. 6 Abs. 1 lit. f DSGVO' };
const usa = [{ country: 'US' }];
const somewhere = 'https://sicherheit.anbieter.example';

export const ANSWER_CASES: CaseTable = {
  'PLB-01.1': [
    one('ZUT-06', {}, facts({ ownServers: false })),
    one('ZUT-06', { target: `party:${partyId(1)}` }, facts({ ownServers: false }, { parties: [{}] })),
  ],
  'PLB-02.1': [one('ZUG-20', { status: 'notApplicable' }), one('ZUG-20', { status: 'notApplicable', reason: 'Kein' })],
  'PLB-02.2': [
    one('ZUG-20', { status: 'notApplicable', reason: 'Kein WLAN.' }),
    one('ZUG-20', { status: 'notApplicable', reason: 'Am Standort wird kein WLAN betrieben.' }),
  ],
  'PLB-02.3': [
    { groupStates: [groupState('b1.5', { state: 'notRelevant' })] },
    { groupStates: [groupState('b1.5', { state: 'notRelevant', reason: 'Die Daten sind anonym.' })] },
  ],
  'PLB-03.1': [one('ZUG-03', { status: 'planned' }), one('ZUG-03', { status: 'planned', plannedFor: '2027-03-31' })],
  'PLB-03.2': [one('ZUG-03', { status: 'planned' }), one('ZUG-03', { status: 'planned', responsible: 'IT-Leitung' })],
  'PLB-04.1': [
    one('ZUG-03', { status: 'planned', plannedFor: '2026-11-21' }),
    one('ZUG-03', { status: 'planned', plannedFor: '2026-11-22' }),
  ],
  'PLB-06.1': [one('VER-02'), one('ZUT-03')],
  'PLB-06.2': [
    value('VER-02', { frequency: 'daily' }),
    one('VER-02', { values: { frequency: 'daily' }, note: 'Aufbewahrt wird bis zum Monatsende.' }),
  ],
  'PLB-06.3': [one('ZUT-03'), value('ZUT-03', { audit: 'yearly' })],
  'PLB-08.1': [
    value('WEI-19', { instrument: 'no-transfer' }, { parties: usa }),
    value('WEI-19', { instrument: 'dpf' }, { parties: usa }),
  ],
  'PLB-08.2': [facts({ thirdCountry: true }), one('WEI-19', {}, facts({ thirdCountry: true }))],
  'PLB-08.4': [
    value('CLD-03', { region: ['DE'], supportRegion: ['DE', 'IN'] }, value('WEI-19', { instrument: 'no-transfer' })),
    value('CLD-03', { region: ['DE'], supportRegion: ['EEA'] }, value('WEI-19', { instrument: 'no-transfer' })),
  ],
  'PLB-09.1': [one('ZUT-07'), value('ZUT-07', { legalBasis: 'Einwilligung, § 26 Abs. 3 BDSG' })],
  'PLB-09.2': [value('ZUT-07', { alternative: false }), value('ZUT-07', { alternative: true })],
  'PLB-09.3': [
    value('ZUT-02', { type: 'biometric' }),
    value('ZUT-02', { type: 'biometric' }, value('ZUT-07', { legalBasis: 'Einwilligung' })),
  ],
  'PLB-09.4': [value('ZUT-06', { factors: ['card', 'biometrics'] }), value('ZUT-06', { factors: ['card', 'pin'] })],
  'PLB-09.5': [value('ZUG-03', { method: 'biometrics-only' }), value('ZUG-03', { method: 'totp' })],
  'PLB-10.1': [value('ZUT-11', { ...video, signage: false }), value('ZUT-11', video)],
  'PLB-10.2': [one('ZUT-11'), value('ZUT-11', { recording: 'live-only' })],
  'PLB-10.3': [one('ZUT-11'), value('ZUT-11', video)],
  'PLB-10.4': [
    value('ZUT-11', { retention: 73 }),
    one('ZUT-11', { values: { retention: 73 }, note: 'Über Feiertage ist das Gelände unbesetzt.' }),
  ],
  'PLB-10.5': [value('ZUT-11', { audio: true }), value('ZUT-11', { audio: false })],
  'PLB-11.1': [one('ZUT-07', {}, facts(council)), value('ZUT-07', { worksCouncil: true }, facts(council))],
  'PLB-11.2': [value('ZUT-11', { worksCouncil: false }, facts(council)), one('ZUT-11')],
  'PLB-11.3': [one('EIN-08', {}, facts(council)), value('EIN-08', { worksCouncil: true }, facts(council))],
  'PLB-11.4': [one('FRN-05', {}, facts(council)), one('FRN-05', { note: 'BV vom 3. Mai.' }, facts(council))],
  'PLB-11.5': [one('MOB-02', {}, facts(council)), one('MOB-02', { note: 'BV vom 3. Mai.' }, facts(council))],
  'PLB-16.1': [
    facts({ specialCategories: true, largeScale: true }),
    value('DSM-04', { dpiaDate: '2026-01-10' }, facts({ specialCategories: true, largeScale: true })),
  ],
  'PLB-16.2': [facts({ monitoring: true }), facts({ monitoring: true, isProcessor: true })],
  'PLB-16.3': [facts({ ai: true }), value('DSM-04', { result: 'not-required' }, facts({ ai: true }))],
  'PLB-17.1': [
    one('MOB-04', {}, facts({ homeOffice: false, mobile: false })),
    one('MOB-04', {}, facts({ homeOffice: false })),
  ],
  'PLB-17.2': [facts({ homeOffice: true }), one('MOB-01', {}, facts({ homeOffice: true }))],
  'PLB-18.1': [one('FRN-01', {}, facts({ remoteSupport: false })), one('FRN-01')],
  'PLB-18.2': [
    one('ZUG-18', {}, facts({ remoteSupport: false, homeOffice: false, mobile: false })),
    one('ZUG-18', {}, facts({ remoteSupport: false, homeOffice: true, mobile: false })),
  ],
  'PLB-18.3': [facts({ remoteSupport: true }), one('FRN-02', {}, facts({ remoteSupport: true }))],
  'PLB-18.4': [facts({ remoteSupport: true }), one('FRN-05', {}, facts({ remoteSupport: true }))],
  'PLB-19.1': [
    value('MOB-03', { allowed: 'container-only' }),
    value('MOB-03', { allowed: 'container-only' }, one('MOB-02')),
  ],
  'PLB-19.2': [value('MOB-03', { allowed: 'allowed' }), value('MOB-03', { allowed: 'forbidden' })],
  'PLB-20.1': [one('VER-02'), one('VER-02', {}, one('WDH-02'))],
  'PLB-20.2': [
    value('VER-02', { rpo: 24 }, value('WDH-01', { rpo: 4 })),
    value('VER-02', { rpo: 4 }, value('WDH-01', { rpo: 4 })),
  ],
  'PLB-21.1': [
    value('WDH-02', { measuredHours: 9 }, value('WDH-01', { rto: 8 })),
    value('WDH-02', { measuredHours: 8 }, value('WDH-01', { rto: 8 })),
  ],
  'PLB-22.1': [one('PSV-02'), one('PSV-02', {}, one('PSV-03'))],
  'PLB-22.2': [one('ZUG-14'), one('ZUG-14', {}, one('PSV-03'))],
  'PLB-23.1': [one('EIN-01'), one('EIN-01', {}, one('EIN-03'))],
  'PLB-23.2': [one('EIN-01'), one('EIN-01', {}, one('EIN-08'))],
  'PLB-23.3': [
    value('EIN-03', { retention: 400 }, value('LOE-02', { table: 'Anfragen: 6 Monate; Verträge: 1 Jahr' })),
    value('EIN-03', { retention: 90 }, value('LOE-02', { table: 'Anfragen: 6 Monate; Verträge: 1 Jahr' })),
  ],
  'PLB-24.1': [
    value('LOE-05', { cycle: 100 }, value('LOE-02', { table: 'Bewerbungen: 3 Monate' })),
    value('LOE-05', { cycle: 93 }, value('LOE-02', { table: 'Bewerbungen: 3 Monate' })),
  ],
  'PLB-24.2': [
    value('VER-02', { retention: 90 }, value('LOE-05', { cycle: 30 })),
    value('VER-02', { retention: 30 }, value('LOE-05', { cycle: 30 })),
  ],
  'PLB-25.2': [
    one('UEB-07', { evidence: [proof('2026-11-21')] }),
    one('UEB-07', { evidence: [proof('2026-11-22'), proof('')] }),
  ],
  'PLB-25.3': [value('UEB-07', { validUntil: '2026-11-21' }), value('UEB-07', { validUntil: '2026-11-22' })],
  'PLB-25.4': [value('ZUT-18', { validUntil: '2026-11-21' }), value('ZUT-18', { validUntil: '2026-11-22' })],
  'PLB-25.5': [value('CLD-02', { validUntil: '2026-11-21' }), value('CLD-02', { validUntil: '2026-11-22' })],
  'PLB-25.6': [
    value('AUF-02', { evidence: ['certificate'], certificateValidUntil: '2026-11-21' }),
    value('AUF-02', { evidence: ['audit'], certificateValidUntil: '2026-11-21' }),
  ],
  'PLB-25.7': [value('UEB-07', { cert: ['tisax'] }), value('UEB-07', { cert: ['tisax'], scope: 'Werk Nord' })],
  'PLB-25.8': [
    value('AUF-02', { evidence: ['certificate'] }),
    value('AUF-02', { evidence: ['certificate'], certificateScope: 'Hosting' }),
  ],
  'PLB-26.2': [
    one('AUF-01', { status: 'notApplicable' }, { parties: [{}] }),
    one('AUF-01', { status: 'notApplicable' }),
  ],
  'PLB-27.1': [
    one('ZUT-18', { target: `party:${partyId(1)}` }, { parties: [{}] }),
    one('ZUT-18', { target: `party:${partyId(1)}` }, { parties: [{ link: somewhere }] }),
  ],
  'PLB-27.2': [one('ZUT-18'), value('ZUT-18', { provider: partyId(1) })],
  'PLB-27.3': [value('ZUT-18', { provider: partyId(1) }), value('ZUT-18', { provider: partyId(1) }, { parties: [{}] })],
  'PLB-29.9': [one('UEB-01'), value('UEB-01', { interval: 'yearly' })],
  'PLB-29.10': [value('UEB-01', { nextDue: '2026-11-21' }), value('UEB-01', { nextDue: '2026-11-22' })],
  'PLB-31.1': [one('CLD-01', {}, facts({ cloud: false })), one('CLD-01', {}, facts({ cloud: true }))],
  'PLB-31.2': [one('INC-04', {}, { role: 'processor' }), one('INC-04', {}, { role: 'controller' })],
  'PLB-32.1': [value('ZUG-02', { minLength: 'viele' }), value('ZUG-02', { minLength: 14 })],
  'PLB-33.1': [
    one('ZUG-02', { status: 'partial' }),
    one('ZUG-02', { status: 'partial', condition: 'nur am Hauptsitz' }),
  ],
  'PLB-34.1': [
    { sites: [{}], answers: { 'ZUT-02': [{}, { target: `site:${siteId(1)}`, status: 'notImplemented' }] } },
    { sites: [{}], answers: { 'ZUT-02': [{ target: `site:${siteId(1)}`, status: 'notImplemented' }] } },
  ],
  'PLB-34.2': [
    one('ZUT-02', {}, { groupStates: [groupState('b1.1', { state: 'hidden' })] }),
    one('ZUT-02', {}, { groupStates: [groupState('b1.1', { state: 'hidden' }, 'a')] }),
  ],
  'PLB-34.3': [
    one('ZUT-02', { target: 'client' }),
    one('ZUT-02', { target: 'client' }, { operation: { clientName: 'Auental eG' } }),
  ],
  'PLB-35.1': [one('ZUT-02', { reviewOn: '2026-11-21' }), one('ZUT-02', { reviewOn: '2026-11-22' })],
  'PLB-35.2': [one('ZUT-02', { due: '2026-11-21' }), one('ZUT-02', { due: '2026-11-22' })],
  'PLB-35.3': [one('ZUT-02', { toConfirm: true }), one('ZUT-02')],
};

function proof(validUntil: string) {
  return { reference: 'Testat', hash: '', issuer: '', validUntil, remark: '' };
}
