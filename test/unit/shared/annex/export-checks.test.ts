import { describe, expect, test } from 'vitest';
import { exportChecks } from '../../../../shared/annex/export-checks.ts';
import { catalogueOf, EMPTY_HOUSE } from '../../../../shared/catalogue/house-catalogue.ts';
import { type OwnMeasure, ownMeasureSchema } from '../../../../shared/domain/house-records.ts';
import type { SiteId } from '../../../../shared/domain/ids.ts';
import { newSite } from '../../../../shared/domain/new-records.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import {
  annexTexts,
  assessment,
  groupState,
  organisation,
  type SampleScheme,
  sampleInput,
  uuid,
} from './annex-samples.ts';

const sample = sampleInput();
const VALUES: Record<string, Assessment['values']> = {
  'ZUG-01': { minLength: 12, provider: sample.parties[0]?.id ?? '' } as Assessment['values'],
  'ZUG-02': { delay: 5 } as Assessment['values'],
};
/** Everything answered, nothing amiss. */
const complete = {
  ...sample,
  groupStates: [],
  assessments: sample.catalogue.measures.map((measure) => assessment(measure.id, { values: VALUES[measure.id] ?? {} })),
};

describe('a complete case', () => {
  test('has nothing to say', () => {
    expect(exportChecks(complete)).toEqual([]);
  });
});

describe('what rules find', () => {
  test('is not said here: gaps in records and answers stand with the findings', () => {
    const versions = sample.versions.map((version) => ({ ...version, date: '' as const }));
    const parties = sample.parties.map((party) => ({ ...party, address: '' }));
    const nameless = { ...sample.organisation, name: '', dpo: 'unknown' as const };
    const assessments = complete.assessments.map((it) => ({ ...it, status: 'partial' as const, note: '' }));
    expect(exportChecks({ ...complete, versions, parties, organisation: nameless, assessments })).toEqual([]);
  });
});

describe('measures', () => {
  const kinds = (changes: Partial<typeof sample>) => exportChecks({ ...complete, ...changes });

  test('open ones are counted where they are asked for', () => {
    const assessments = complete.assessments.slice(2);
    expect(kinds({ assessments })).toEqual([{ kind: 'open', measureIds: ['ZUT-01', 'ZUT-02'] }]);
    const groupStates = [groupState('b', 'b1.1', 'notRelevant', 'Grund')];
    expect(kinds({ assessments, groupStates })).toEqual([]);
  });

  test('open ones are not missed where the context rules them out', () => {
    const [asked, ...others] = sampleInput().catalogue.measures;
    const catalogue = { ...sampleInput().catalogue, measures: [{ ...asked, appliesIf: { fact: 'cloud' } }, ...others] };
    const openIds = (facts: object) =>
      exportChecks({
        ...sampleInput(),
        catalogue: catalogue as ReturnType<typeof sampleInput>['catalogue'],
        operation: { ...sampleInput().operation, facts },
        assessments: [],
      }).flatMap((check) => (check.kind === 'open' ? check.measureIds : []));
    expect(openIds({})).toContain(asked?.id);
    expect(openIds({ cloud: false })).not.toContain(asked?.id);
  });

  test('measures in place that a group keeps from being printed are named', () => {
    const groupStates = [groupState('b', 'b3', 'hidden')];
    expect(kinds({ groupStates })).toEqual([{ kind: 'notPrinted', measureIds: ['VER-01', 'VER-02'] }]);
  });

  test('measures that a text of the user replaces are named, once all of their printed places are replaced', () => {
    const texts = (groupId: string) => ({ ...groupState('e', groupId, 'normal'), textInstead: 'Eigene Worte.' });
    const { scheme } = sampleInput('e');
    const everywhere = { ...sample.operation, repeats: 'everywhere' as const };
    const replaced = [{ kind: 'replacedByText', measureIds: ['ZUG-01', 'ZUG-02'] }];
    expect(kinds({ scheme, groupStates: [texts('e5')] })).toEqual(replaced);
    expect(kinds({ scheme, groupStates: [texts('e5')], operation: everywhere })).toEqual([]);
    expect(kinds({ scheme, groupStates: [texts('e5'), texts('e8')], operation: everywhere })).toMatchObject([
      { kind: 'replacedByText', measureIds: ['ZUT-01', 'ZUT-02', 'ZUT-03', 'ZUG-01', 'ZUG-02'] },
    ]);
  });

  test('own measures need words in the language of the annex', () => {
    const own: OwnMeasure = ownMeasureSchema.parse({
      id: uuid(50),
      organisationId: organisation.id,
      areaId: 'ZUT',
      title: { de: 'Wachhund', en: '' },
      kind: 'organisational',
      deleted: false,
      revisions: {},
    });
    const changes = {
      house: { ...EMPTY_HOUSE, ownMeasures: [own] },
      catalogue: catalogueOf(sample.catalogue, { ownMeasures: [own] }),
      assessments: [...complete.assessments, assessment(own.id)],
    };
    expect(kinds(changes)).toEqual([]);
    expect(kinds({ ...changes, texts: annexTexts('en') })).toEqual([
      { kind: 'ownNotTranslated', measureIds: [own.id] },
    ]);
  });
});

describe('empty values', () => {
  const emptyIn = (values: object, more: Partial<Assessment> = {}) => {
    const changed = complete.assessments.map((it) =>
      it.measureId === 'ZUG-01' ? { ...it, ...more, values: values as Assessment['values'] } : it,
    );
    return exportChecks({ ...complete, assessments: changed }).filter(({ kind }) => kind === 'emptyValues');
  };

  test('are named with measure and parameter, because the annex leaves them out; a missing yes or no is none', () => {
    expect(emptyIn({ provider: sample.parties[0]?.id ?? '', minLength: '' })).toEqual([
      {
        kind: 'emptyValues',
        measureIds: ['ZUG-01'],
        empty: [{ measureId: 'ZUG-01', target: '-', parameterId: 'minLength' }],
      },
    ]);
  });

  test('are of no concern where the measure is not printed', () => {
    expect(emptyIn({}, { status: 'notImplemented' })).toEqual([]);
  });
});

describe('records', () => {
  test('an annex without a client says so', () => {
    const nobody = { clientName: '', clientAddress: '', contractNumber: '', contractDate: '' };
    const operation = { ...sample.operation, ...nobody };
    expect(exportChecks({ ...complete, operation })).toEqual([{ kind: 'noClient' }]);
  });

  test('an annex of nothing but measures of others says so', () => {
    const site = newSite({ id: uuid(60) as SiteId, organisationId: organisation.id });
    const given = { sites: [site], operation: { ...sample.operation, siteIds: [site.id] } };
    const about = (target: string) => complete.assessments.map((it) => ({ ...it, target }));
    const said = (target: string, operator = '') =>
      exportChecks({ ...complete, ...given, sites: [{ ...site, operator }], assessments: about(target) }).map(
        (it) => it.kind,
      );
    expect(said('client')).toContain('onlyOfOthers');
    expect(said(`site:${site.id}`, 'Lindhof Rechenzentrum GmbH')).toContain('onlyOfOthers');
    expect(said(`site:${site.id}`)).not.toContain('onlyOfOthers');
    expect(said('-')).not.toContain('onlyOfOthers');
  });

  test('a group that only another scheme sets aside is named, with that scheme', () => {
    const groupStates = [groupState('b', 'b1.3', 'notRelevant', 'Klarnamen sind nötig')];
    const inScheme = (scheme: SampleScheme, states = groupStates) =>
      exportChecks({ ...complete, scheme: sampleInput(scheme).scheme, groupStates: states }).filter(
        (check) => check.kind === 'setAsideElsewhere',
      );
    expect(inScheme('a')).toEqual([{ kind: 'setAsideElsewhere', schemeId: 'b', groupIds: ['b1.3'] }]);
    expect(inScheme('b')).toEqual([]);
    expect(inScheme('a', [...groupStates, groupState('a', 'a-more', 'notRelevant', 'ebenso')])).toEqual([]);
    expect(inScheme('a', [groupState('b', 'b1', 'notRelevant', 'alles')])).toMatchObject([{ groupIds: ['b1'] }]);
    expect(inScheme('a', [groupState('b', 'b2', 'notRelevant', 'leer')])).toEqual([]);
  });

  test('an annex without any measure says so', () => {
    const checks = exportChecks({ ...complete, assessments: [] });
    expect(checks[0]).toEqual({ kind: 'nothingToPrint' });
  });
});
