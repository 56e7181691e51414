/** A small catalogue with three schemes and a fictional case, for tests of the annex. */
import { readAnnexTexts, readStandardLayout } from '../../../../build/cli/read-annex-parts.ts';
import type { CheckedInput } from '../../../../shared/annex/measure-checks.ts';
import type { Wording } from '../../../../shared/annex/value-text.ts';
import { assembleCatalogue, type Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { EMPTY_HOUSE } from '../../../../shared/catalogue/house-catalogue.ts';
import { assessmentSchema, groupStateSchema } from '../../../../shared/domain/answer-records.ts';
import { areaSchema, manifestSchema, schemeSchema } from '../../../../shared/domain/catalogue.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import { operationSchema, organisationSchema, partySchema } from '../../../../shared/domain/organisation-records.ts';
import type { Assessment, GroupState } from '../../../../shared/domain/records.ts';
import { versionSchema } from '../../../../shared/domain/version-records.ts';

export const annexTexts = readAnnexTexts;
export const standardLayout = readStandardLayout;

export function wording(language: Language, partyNames: Record<string, string> = {}): Wording {
  return { texts: annexTexts(language), partyName: (id) => partyNames[id] };
}

const both = (de: string, en: string) => ({ de, en });
const references = { iso27001: [], bsi2023: [], sdm: [], law: [] };

function measure(id: string, kind: string, title: object, rest: object = {}) {
  const base = { level: 'normal', baseline: false, role: 'both', parameters: [], references };
  return { id, kind, title, ...base, ...rest };
}

const areas = [
  {
    id: 'ZUT',
    title: both('Zutrittskontrolle', 'Physical access control'),
    purpose: both('Unbefugte kommen nicht hinein.', 'Keeps strangers out.'),
    placements: { a: ['a1'], b: ['b1.1'], e: ['e8'] },
    measures: [
      measure('ZUT-01', 'technical', both('Alarmanlage', 'Alarm system')),
      measure('ZUT-02', 'organisational', both('Besucherregelung', 'Visitor rules')),
      // Second placement in b: it must be printed once.
      measure('ZUT-03', 'technical', both('Chipkarten', 'Chip cards'), { placements: { b: ['b1.1', 'b1.2'] } }),
    ],
  },
  {
    id: 'ZUG',
    title: both('Zugangskontrolle', 'System access control'),
    purpose: both('Nur Berechtigte melden sich an.', 'Only authorised users log in.'),
    placements: { a: ['a2'], b: ['b1.2'], e: ['e5', 'e8'] },
    measures: [
      measure('ZUG-01', 'technical', both('Passwortrichtlinie', 'Password policy'), {
        parameters: [
          {
            id: 'minLength',
            label: both('Mindestlänge', 'Minimum length'),
            type: 'number',
            integer: true,
            unit: 'character',
          },
          { id: 'blocklist', label: both('Sperrliste', 'Blocklist'), type: 'boolean' },
          { id: 'provider', label: both('Anbieter', 'Provider'), type: 'party' },
        ],
      }),
      measure('ZUG-02', 'technical', both('Bildschirmsperre', 'Screen lock'), {
        parameters: [{ id: 'delay', label: both('Wartezeit', 'Delay'), type: 'number', integer: true, unit: 'minute' }],
        sentence: both('Bildschirme sperren sich nach {delay}.', 'Screens lock after {delay}.'),
      }),
    ],
  },
  {
    id: 'PSE',
    title: both('Pseudonymisierung', 'Pseudonymisation'),
    purpose: both('Namen sind ersetzt.', 'Names are replaced.'),
    placements: { b: ['b1.3'] },
    measures: [measure('PSE-01', 'technical', both('Kennungen statt Namen', 'Codes instead of names'))],
  },
  {
    id: 'VER',
    title: both('Verfügbarkeit', 'Availability'),
    purpose: both('Daten gehen nicht verloren.', 'Data are not lost.'),
    placements: { a: ['a7'], b: ['b3'], e: ['e3'] },
    measures: [
      measure('VER-01', 'technical', both('Datensicherung', 'Backup')),
      measure('VER-02', 'organisational', both('Notfallplan', 'Emergency plan')),
    ],
  },
].map((area) => areaSchema.parse(area));

const group = (id: string, title: object, rest: object = {}) => ({ id, title, ...rest });
const more = both('Weitere Maßnahmen', 'Further measures');

const schemes = [
  {
    id: 'a',
    title: both('Acht Kontrollen', 'Eight controls'),
    groups: [
      group('a1', both('Zutrittskontrolle', 'Physical access control')),
      group('a2', both('Zugangskontrolle', 'System access control')),
      group('a7', both('Verfügbarkeitskontrolle', 'Availability control')),
      group('a-more', more),
    ],
    supplement: 'a-more',
  },
  {
    id: 'b',
    title: both('Art. 32 DSGVO', 'Art. 32 GDPR'),
    groups: [
      group('b1', both('Vertraulichkeit', 'Confidentiality'), {
        legalReference: both('Art. 32 Abs. 1 lit. b DSGVO', 'Art. 32(1)(b) GDPR'),
      }),
      group('b1.1', both('Zutrittskontrolle', 'Physical access control'), { parent: 'b1', purpose: areas[0]?.purpose }),
      group('b1.2', both('Zugangskontrolle', 'System access control'), { parent: 'b1', purpose: areas[1]?.purpose }),
      group('b1.3', both('Pseudonymisierung', 'Pseudonymisation'), { parent: 'b1', purpose: areas[2]?.purpose }),
      group('b2', both('Integrität', 'Integrity')),
      group('b3', both('Verfügbarkeit', 'Availability')),
      group('b-more', more),
    ],
    supplement: 'b-more',
  },
  {
    id: 'e',
    title: both('SCC Anhang II', 'SCC Annex II'),
    groups: [
      group('e3', both('Rasche Wiederherstellung', 'Timely restoration')),
      group('e5', both('Identifizierung der Nutzer', 'User identification')),
      group('e8', both('Physische Sicherheit', 'Physical security')),
      group('e-more', more),
    ],
    supplement: 'e-more',
  },
].map((scheme) => schemeSchema.parse({ shortTitle: scheme.title, ...scheme }));

export const SCHEME_IDS = ['a', 'b', 'e'] as const;
export type SampleScheme = (typeof SCHEME_IDS)[number];

export function sampleCatalogue(): Catalogue {
  const ids = { areas: areas.map((it) => it.id), schemes: schemes.map((it) => it.id) };
  const manifest = manifestSchema.parse({ id: 'sample', version: '1.0', title: both('Probe', 'Sample'), ...ids });
  return assembleCatalogue({ manifest, areas, schemes });
}

/** Readable UUIDs: the last figures tell them apart. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const kept = { deleted: false, revisions: {} };
const operationId = uuid(2);
const scope = { kind: 'operation', id: operationId };

export const organisation = organisationSchema.parse({
  ...kept,
  id: uuid(1),
  name: 'Deichdaten GmbH',
  address: 'Am Deich 4\n26382 Wilhelmshaven',
  dpo: 'appointed',
  dpoName: 'Jule Harms',
  dpoContact: 'datenschutz@deichdaten.example',
  dpoReason: '',
});

export const operation = operationSchema.parse({
  ...kept,
  id: operationId,
  organisationId: organisation.id,
  name: 'Kundenportal',
  subject: 'Betrieb des Kundenportals für Vereine',
  annexLabel: 'Anlage 2',
  schemeId: 'b',
  clientName: 'Verband Küste e. V.',
  clientAddress: 'Hafenstraße 1\n20457 Hamburg',
  clientContact: 'Ole Petersen',
  contractNumber: 'AV-7',
  contractDate: '2026-03-01',
  partyIds: [uuid(11), uuid(12)],
});

const party = (n: number, name: string, country: string) =>
  partySchema.parse({
    ...kept,
    id: uuid(n),
    organisationId: organisation.id,
    name,
    address: 'Kai 1\nHusum',
    service: 'Sicherung',
    country,
    transferGround: country === 'CH' ? 'adequacy' : '',
  });

const version = (n: number, number: string, date: string) =>
  versionSchema.parse({
    ...kept,
    id: uuid(n),
    operationId,
    number,
    date,
    responsible: 'J. Harms',
    change: `Fassung ${number}`,
    order: n,
  });

export function assessment(measureId: string, fields: Partial<Record<keyof Assessment, unknown>> = {}): Assessment {
  return assessmentSchema.parse({
    ...kept,
    id: `${operationId}/${measureId}/-`,
    scope,
    measureId,
    target: '-',
    status: 'implemented',
    plannedFor: '',
    reason: '',
    values: {},
    note: '',
    internalNote: '',
    ...fields,
  });
}

export function groupState(schemeId: string, groupId: string, state: GroupState['state'], reason = ''): GroupState {
  return groupStateSchema.parse({
    ...kept,
    id: `${operationId}/${schemeId}/${groupId}`,
    scope,
    schemeId,
    groupId,
    state,
    reason,
  });
}

/** The answers of the sample case: each status once at least. */
export function sampleAssessments(): Assessment[] {
  return [
    assessment('ZUT-01'),
    assessment('ZUT-02', { note: 'Besucher werden **immer** begleitet:\n\n- Anmeldung\n- Ausweis\n  - mit *Foto*' }),
    assessment('ZUT-03', { status: 'planned', plannedFor: '2027-03-31' }),
    assessment('ZUG-01', {
      values: { minLength: 14, blocklist: true, provider: uuid(11) },
      internalNote: 'Schwachstelle!',
    }),
    assessment('ZUG-02', { status: 'partial', values: { delay: 10 }, note: 'Nur Notebooks.' }),
    assessment('PSE-01', { status: 'notApplicable', reason: 'Klarnamen sind nötig' }),
    assessment('VER-01', { status: 'notImplemented' }),
    assessment('VER-02', { status: 'planned' }),
  ];
}

export function sampleInput(
  scheme: SampleScheme = 'b',
  language: Language = 'de',
): CheckedInput & { assessments: Assessment[] } {
  const catalogue = sampleCatalogue();
  const chosen = catalogue.schemes.find((it) => it.id === scheme);
  if (!chosen) throw new Error(`no scheme ${scheme}`);
  return {
    catalogue,
    scheme: chosen,
    layout: standardLayout(),
    texts: annexTexts(language),
    organisation,
    operation,
    parties: [
      party(11, 'Nordlicht Backup GmbH', 'DE'),
      party(12, 'Helvetia Monitoring AG', 'CH'),
      party(13, 'Unbenutzt KG', 'DE'),
    ],
    sites: [],
    heldBack: [],
    house: EMPTY_HOUSE,
    versions: [version(22, '2.0', '2026-11-15'), version(21, '1.0', '2026-03-01')],
    assessments: sampleAssessments(),
    groupStates: [groupState('b', 'b1.3', 'notRelevant', 'Klarnamen sind nötig')],
    today: '2026-11-21',
  };
}
