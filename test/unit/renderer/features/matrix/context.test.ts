import { describe, expect, it } from 'vitest';
import type { ScopeStatuses } from '../../../../../renderer/data/matrix-query.ts';
import { columnOf } from '../../../../../renderer/features/matrix/columns/column.ts';
import { contextOfOrganisation } from '../../../../../renderer/features/matrix/columns/context.ts';
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import type { OrganisationId } from '../../../../../shared/domain/ids.ts';
import { normalGroupState } from '../../../../../shared/domain/new-records.ts';
import type { Organisation } from '../../../../../shared/domain/records.ts';
import type { Status } from '../../../../../shared/domain/status.ts';
import { SCHEME, smallCatalogue } from '../measures/small-catalogue.ts';

const id = 'o' as OrganisationId;
const scope = { kind: 'organisation', id } as const;
const catalogue = smallCatalogue();
const scheme = catalogue.scheme(SCHEME);
const [first, ...others] = catalogue.measures as [Measure, ...Measure[]];
const [home] = first.groups.get(SCHEME) ?? [];
if (!scheme || !home) throw new Error('the small catalogue has no such group');
const outside = others.filter(({ groups }) => !groups.get(SCHEME)?.includes(home));

function columnFor(
  facts: Organisation['facts'],
  isSetAside: boolean,
  answers: [Measure, Status][],
  measures: Measure[],
) {
  const organisation = { id, schemeId: SCHEME, facts } as Organisation;
  const states = isSetAside
    ? [{ ...normalGroupState(scope, SCHEME, home as never), state: 'notRelevant' as const }]
    : [];
  const own: ScopeStatuses = {
    general: new Map(answers.map(([measure, status]) => [measure.id, status])),
    ...{ each: new Map(), deviating: new Map(), targets: new Set(['-']) },
  };
  return columnOf({ scope, name: 'Nord', own, ...contextOfOrganisation(catalogue, organisation, states) }, measures);
}

describe('the column of an organisation', () => {
  const onServers: Measure = { ...first, appliesIf: { fact: 'ownServers' } };
  const [answered] = others as [Measure];
  const measures = [onServers, answered];

  it('counts what its facts rule out only once it is answered, and shows it grey', () => {
    const unknown = columnFor({}, false, [[answered, 'implemented']], measures);
    expect([unknown.share(), unknown.grey(onServers)]).toEqual([0.5, null]);
    const known = columnFor({ ownServers: false }, false, [[answered, 'implemented']], measures);
    expect([known.share(), known.grey(onServers)]).toEqual([1, 'ruledOut']);
    const both = [[answered, 'implemented'] as const, [onServers, 'planned'] as const];
    expect(
      columnFor(
        { ownServers: false },
        false,
        both.map(([it, status]) => [it, status]),
        measures,
      ).share(),
    ).toBe(1);
  });

  it('counts nothing of groups that the organisation has set aside', () => {
    const all = [first, ...outside];
    const column = columnFor(
      {},
      true,
      outside.map((it) => [it, 'implemented']),
      all,
    );
    expect([column.share(), column.grey(first)]).toEqual([1, 'setAside']);
    expect(
      columnFor(
        {},
        false,
        outside.map((it) => [it, 'implemented']),
        all,
      ).share(),
    ).toBeLessThan(1);
  });
});
