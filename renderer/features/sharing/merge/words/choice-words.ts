/** Choices of records in words, as the screens call them on which they are made. */
import type { Language } from '../../../../../shared/domain/localised.ts';
import { annexTexts } from '../../../../text/annex-texts.ts';
import { i18n, type Namespace } from '../../../../text/i18n.ts';

/** Where the words for a field's choices stand: by field, or by table and field where tables differ. */
const PLACES: Readonly<Record<string, readonly [Namespace, string]>> = {
  status: ['ui', 'status'],
  severity: ['ui', 'findings.severity'],
  dpo: ['operations', 'organisation.dpoStates'],
  'operations.role': ['masterData', 'form.roles'],
  'parties.role': ['masterData', 'parties.roles'],
  protectionNeed: ['masterData', 'form.protectionNeeds'],
  thirdCountry: ['masterData', 'parties.thirdCountries'],
  transferGround: ['masterData', 'parties.transferGrounds'],
  'sites.kind': ['masterData', 'sites.kinds'],
  side: ['masterData', 'form.sides'],
  'ownMeasures.kind': ['catalogue', 'kind'],
  level: ['catalogue', 'level'],
  type: ['catalogue', 'parameters.types'],
  unit: ['measures', 'value.unit'],
  numbering: ['schemes', 'numberings'],
  contractRule: ['versions', 'rules.contractRules'],
  repeats: ['annex', 'repeatsOptions'],
  annexForm: ['annex', 'forms'],
  annexUnwanted: ['annex', 'parts'],
  state: ['merging', 'values.states'],
};

/** Undefined where the field has no such choice. */
export function choiceWord(table: string, field: string, value: string, language: Language): string | undefined {
  const { intervals } = annexTexts(language).values;
  if (field === 'reviewInterval') return (intervals as Readonly<Record<string, string>>)[value];
  const [namespace, place] = PLACES[`${table}.${field}`] ?? PLACES[field] ?? [];
  const key = `${place}.${value}`;
  if (!namespace || !i18n.exists(key, { ns: namespace, lng: language })) return undefined;
  return i18n.getFixedT(language, namespace)(key as never);
}
