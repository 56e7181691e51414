/**
 * The five studied annexes as cases: what the catalogue says for each of their statements, and the values that the analysis
 * names. None of their sentences is here.
 */
import { readFileSync } from 'node:fs';
import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { AreaId, MeasureId } from '../../../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../../../shared/domain/new-house-records.ts';
import { type ParameterValue, withSubParameters } from '../../../../shared/domain/parameter.ts';
import { CATALOGUE, type GivenAnswer, type GivenCase } from './case-builder.ts';

const fixture = <T>(name: string): T => JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8'));
const TARGETS = fixture<Record<string, string>>('seed-keys');
const ROWS = fixture<{ id: string; normalizedKey: string }[]>('seed-rows');

export type Annex = 'PCV' | 'ZWO' | 'QUA' | 'NIN' | 'VIM';
type Values = Record<string, Record<string, ParameterValue>>;

/** What the analysis says about values, in the words of the catalogue. */
const VALUES: Record<Annex, Values> = {
  PCV: {
    'WEI-01': { protocols: ['ssl', 'tls'] },
    'ZUG-03': { scope: ['where-supported'] },
    'PER-01': { basis: ['data-secrecy'] },
  },
  ZWO: {
    'LOE-19': { methods: ['overwriting'], passes: 3 },
    'ZUT-18': { isoEdition: '2013' },
    'PER-01': { basis: ['data-secrecy'] },
  },
  QUA: {
    'ZUG-02': { minLength: 10, change: 'periodic' },
    'ZUG-05': { attempts: 10 },
    'ZUG-06': { timeout: 15 },
    'LOE-06': { level: 'p-3' },
    'PER-01': { basis: ['data-secrecy'] },
  },
  NIN: { 'WEI-01': { protocols: ['ssl', 'tls'] } },
  VIM: {
    'ZUG-02': { minLength: 8, adminMinLength: 12 },
    'ZUG-03': { scope: ['high-risk', 'server-maintenance'] },
    'PSV-02': { furtherRsaBits: ['1024'] },
    'WEI-01': { protocols: ['ssl', 'tls'] },
    'LOE-06': { level: 'p-3' },
    'LOE-19': { particleArea: 1000, gutmannPasses: 35 },
    'UEB-07': { cert: ['isis12'] },
    'PER-01': { basis: ['data-secrecy'] },
  },
};

/** Terms that no value can say, in notes of our own. */
const NOTES: Partial<Record<Annex, Record<string, string>>> = {
  ZWO: { 'ZUT-01': 'Das Gelände ist hochgesichert.', 'LOE-07': 'Die Stufe folgt DIN 66399.' },
  QUA: { 'LOE-06': 'Die Stufe folgt DIN 66399.', 'INC-04': 'Grundlage der Meldung: Art. 28 Abs. 3 Satz 3 DSGVO.' },
  NIN: { 'LOE-07': 'Die Stufe folgt DIN 66399.' },
  VIM: { 'LOE-07': 'Die Stufe folgt DIN 66399.' },
};

const CONTEXT: Partial<Record<Annex, GivenCase>> = {
  PCV: {
    versions: [{ number: '1.8', date: '' }],
    parties: [{ name: 'Rechenzentrum Beispiel', safeguards: 'SSAE 16, PCI DSS 3.2' }],
  },
  VIM: { facts: { homeOffice: true } },
  NIN: { parties: [{ name: 'Mail Example Inc.', service: 'E-Mail-Versand', country: 'US' }] },
};

/** The answers that say what an annex says; what it lists twice is also typed in as an own measure. */
export function studiedAnnex(annex: Annex): GivenCase {
  const keys = ROWS.filter(({ id }) => id.startsWith(annex)).map(({ normalizedKey }) => normalizedKey);
  const targets = keys.flatMap((key) => TARGETS[key] ?? []).filter((target) => target !== 'own');
  // All five name anti-virus and nothing beyond.
  const answers: Record<string, GivenAnswer> = { 'ZUG-17': { values: { type: 'antivirus' } } };
  for (const target of targets) addTarget(answers, target);
  for (const [id, values] of Object.entries(VALUES[annex]))
    answers[id] = { values: { ...answers[id]?.values, ...values } };
  for (const [id, note] of Object.entries(NOTES[annex] ?? {})) answers[id] = { ...answers[id], note };
  const double = targets.find((target, at) => !target.includes('#') && targets.indexOf(target) !== at);
  const ownMeasures = double ? [doubled(double)] : [];
  for (const { id } of ownMeasures) answers[id] = {};
  return { role: 'processor', ...CONTEXT[annex], answers, ownMeasures };
}

/** `ZUG-02`, `ZUG-02#minLength` or `PSV-02#algo/aes`: ticks the measure and chooses the option, with the one above it. */
function addTarget(answers: Record<string, GivenAnswer>, target: string): void {
  const [measureId = '', path] = target.split('#');
  const values = { ...answers[measureId]?.values };
  answers[measureId] = { values };
  const [parameterId, optionId] = path?.split('/') ?? [];
  const placed = withSubParameters(CATALOGUE.measure(measureId as MeasureId)?.parameters ?? []);
  const found = placed.find(({ parameter }) => parameter.id === parameterId);
  if (found?.parent) choose(found.parent.parameterId, found.parent.optionId);
  if (found && optionId) choose(found.parameter.id, optionId);

  function choose(id: string, option: string): void {
    const isSeveral = placed.find(({ parameter }) => parameter.id === id)?.parameter.type === 'choices';
    values[id] = (isSeveral ? [...new Set([...[values[id] ?? []].flat(), option])] : option) as ParameterValue;
  }
}

const doubled = (measureId: string): OwnMeasure =>
  newOwnMeasure(
    { id: '00000000-0000-4000-8000-000000000041' as OwnMeasure['id'] },
    {
      organisationId: '',
      areaId: 'ZUG' as AreaId,
      title: CATALOGUE.measure(measureId as MeasureId)?.title ?? { de: '', en: '' },
    },
  );
