import { expect, it } from 'vitest';
import { withExceptions } from '../../../../shared/annex/exceptions.ts';
import type { OrganisationId, SiteId } from '../../../../shared/domain/ids.ts';
import { newSite } from '../../../../shared/domain/new-records.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { CLIENT, GENERAL, siteTarget } from '../../../../shared/domain/target.ts';
import { sampleAssessments, sampleInput } from './annex-samples.ts';

const SITES = ['Büro Nord', 'Lager Süd'].map((name, index) =>
  newSite({ id: `site-${index}` as SiteId, organisationId: 'o' as OrganisationId }, { name }),
);
const [general] = sampleAssessments();
const about = (target: string, status: Assessment['status'], condition = ''): Assessment =>
  ({ ...general, target, status, condition }) as Assessment;

function conditions(given: Assessment[], language: 'de' | 'en' = 'de'): string[] {
  const input = sampleInput('b', language);
  const operation = { ...input.operation, siteIds: SITES.map(({ id }) => id) };
  return withExceptions(given, { ...input, operation, sites: SITES }).map(({ condition }) => condition);
}
const [north, south] = SITES.map(({ id }) => siteTarget(id)) as [string, string];

it('what is not in place at a site is said where it is said in general', () => {
  expect(conditions([about(GENERAL, 'implemented'), about(north, 'notImplemented')])[0]).toBe('ausgenommen Büro Nord');
  expect(conditions([about(GENERAL, 'partial'), about(north, 'planned'), about(south, 'notApplicable')], 'en')[0]).toBe(
    'except Büro Nord, Lager Süd',
  );
});

it('stands behind the condition', () => {
  expect(conditions([about(GENERAL, 'implemented', 'auf Anfrage.'), about(north, 'notImplemented')])[0]).toBe(
    'auf Anfrage, ausgenommen Büro Nord',
  );
});

it('is nothing where the site has it too, says nothing, or the client does not do it', () => {
  const given = [about(GENERAL, 'implemented'), about(north, 'partial'), about(south, 'open')];
  expect(conditions([...given, about(CLIENT, 'notImplemented')])).toEqual(['', '', '', '']);
});
