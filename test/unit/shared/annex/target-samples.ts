/** Fictional cases in which measures are about sites, parties and the client. */
import type { CheckedInput } from '../../../../shared/annex/measure-checks.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import { partySchema, siteSchema } from '../../../../shared/domain/organisation-records.ts';
import type { Assessment, Site } from '../../../../shared/domain/records.ts';
import { CLIENT, partyTarget, siteTarget } from '../../../../shared/domain/target.ts';
import { assessment, groupState, organisation, sampleInput, uuid } from './annex-samples.ts';

type Sample = CheckedInput & { assessments: Assessment[] };
const kept = { deleted: false, revisions: {} };

const site = (n: number, name: string, kind: Site['kind'], fields: object = {}): Site =>
  siteSchema.parse({
    ...kept,
    id: uuid(n),
    organisationId: organisation.id,
    name,
    kind,
    address: '',
    operator: '',
    certificate: '',
    certificateUntil: '',
    ...fields,
  });

const party = (n: number, name: string, fields: object) =>
  partySchema.parse({
    ...kept,
    id: uuid(n),
    organisationId: organisation.id,
    name,
    address: 'Speicher 2\n25813 Husum',
    service: 'Betrieb',
    country: 'DE',
    ...fields,
  });

export const DATA_CENTRE = site(31, 'Rechenzentrum Ostufer', 'dataCentre', {
  address: 'Ostufer 9\n24148 Kiel',
  operator: 'Kaimauer Hosting GmbH',
  certificate: 'ISO/IEC 27001',
  certificateUntil: '2027-12-31',
});
export const HEAD_OFFICE = site(32, 'Hauptsitz Wilhelmshaven', 'office', {
  address: 'Am Deich 4\n26382 Wilhelmshaven',
});
const at = (where: Site, measureId: string, fields: object = {}) =>
  assessment(measureId, { id: `${where.id}/${measureId}`, target: siteTarget(where.id), ...fields });

/** Two sites in one area, with opposite means; nothing is said of the area in general but one measure. */
export function twoSitesInput(language: Language = 'de'): Sample {
  const input = sampleInput('b', language);
  return {
    ...input,
    operation: { ...input.operation, siteIds: [DATA_CENTRE.id, HEAD_OFFICE.id], partyIds: [] },
    sites: [HEAD_OFFICE, DATA_CENTRE, site(33, 'Unbenutztes Lager', 'archive')],
    groupStates: [],
    assessments: [
      assessment('ZUT-02', { condition: 'wo Besucher empfangen werden' }),
      at(DATA_CENTRE, 'ZUT-01', { note: 'Fingerabdruck an jeder Tür' }),
      at(HEAD_OFFICE, 'ZUT-03', { note: 'Transponder' }),
      at(HEAD_OFFICE, 'ZUT-01', { status: 'planned', plannedFor: '2027-06-30' }),
      at(DATA_CENTRE, 'VER-01', { status: 'partial', note: 'Nur die Mandantendaten.' }),
      at(DATA_CENTRE, 'VER-02', { internalOnly: true, note: 'Streng intern.' }),
      assessment('ZUG-02', { values: { delay: 10 }, condition: 'wo die Systeme es unterstützen.' }),
    ],
  };
}

const HOSTER = party(41, 'Kaimauer Hosting GmbH', {
  roleGroup: 'Private Cloud',
  dataKinds: 'Stammdaten der Vereine',
  safeguards: 'ISO/IEC 27001, AV-Vertrag',
});
const MAILER = party(42, 'Postreiter Inc.', {
  roleGroup: 'Zusatzleistungen',
  service: 'Versand von Nachrichten',
  country: 'US',
  transferGround: 'scc',
  link: 'https://postreiter.example/tom',
});

/** Own offices and rooms of others; what a party does, what the client has to see to; and all that is said of the operation. */
export function ownSitesInput(language: Language = 'de'): Sample {
  const input = sampleInput('b', language);
  const office = { ...HEAD_OFFICE, name: 'Eigene Büroräume' };
  const rooms = { ...DATA_CENTRE, name: 'Externe Serverräume', kind: 'serverRoom' as const };
  const by = (measureId: string, fields: object = {}) =>
    assessment(measureId, { id: `party/${measureId}`, target: partyTarget(HOSTER.id), ...fields });
  const duty = (measureId: string, fields: object = {}) =>
    assessment(measureId, { id: `client/${measureId}`, target: CLIENT, ...fields });
  return {
    ...input,
    operation: {
      ...input.operation,
      siteIds: [office.id, rooms.id],
      partyIds: [MAILER.id, HOSTER.id, uuid(43) as never],
      role: 'processor',
      purposes: 'Verwaltung der Mitglieder',
      dataCategories: 'Stammdaten, Beiträge',
      dataSubjects: 'Mitglieder der Vereine',
      contacts: [
        { side: 'client', name: 'Ole Petersen', function: 'IT-Sicherheit', contact: 'it@verband.example' },
        { side: 'client', name: '', function: 'Vertretung', contact: '' },
        { side: 'organisation', name: 'Jule Harms', function: '', contact: '04421 123' },
      ],
    },
    sites: [office, rooms],
    parties: [HOSTER, MAILER, party(43, 'Bundesamt für Beispiele', { role: 'recipient' })],
    groupStates: [groupState('b', 'b1.3', 'notRelevant', 'Klarnamen sind nötig')],
    assessments: [
      assessment('ZUT-01'),
      at(office, 'ZUT-02'),
      at(rooms, 'ZUT-02', { note: 'Nur nach Anmeldung beim Betreiber.' }),
      at(rooms, 'ZUT-03'),
      by('VER-01', { note: 'Täglich.' }),
      by('VER-02', { status: 'planned' }),
      assessment('ZUG-01', { values: { minLength: 14 } }),
      duty('ZUG-01', { values: { minLength: 12 }, condition: 'wo er eigene Konten vergibt' }),
      duty('ZUG-02', { values: { delay: 5 }, note: 'Auf Geräten des Auftraggebers.' }),
      duty('VER-01'),
      duty('VER-02', { status: 'planned', plannedFor: '2027-01-31' }),
    ],
  };
}
