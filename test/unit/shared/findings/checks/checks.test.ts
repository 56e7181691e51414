/** Own rules may ask for any check with anything: none of them may fail for that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseAnswers } from '../../../../../shared/findings/case-answers.ts';
import { CHECKS } from '../../../../../shared/findings/checks/checks.ts';
import { findingsCase, partyId, siteId } from '../case-builder.ts';

const example = findingsCase({
  facts: { cloud: true, homeOffice: false },
  need: 'high',
  parties: [{ country: 'US' }],
  sites: [{ certificateUntil: '2020-01-01' }],
  versions: [{ number: '1' }],
  answers: {
    'ZUT-02': [{ values: { type: 'nothing there is' } }, { target: `site:${siteId(1)}`, status: 'notImplemented' }],
    'ZUT-18': { target: `party:${partyId(1)}`, values: { provider: ['?'] } },
    'LOE-02': { values: { table: '1 Monat' } },
    'LOE-05': { values: { cycle: 'monatlich' } },
    'UNKNOWN-01': { status: 'partial', values: { what: 1 } },
  },
});
const answers = caseAnswers(example);
const option = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()));
const options = fc.dictionary(
  fc.constantFrom(
    'fact',
    'facts',
    'field',
    'fields',
    'area',
    'areas',
    'measures',
    'least',
    'value',
    'periods',
    'times',
  ),
  option,
);

describe('each check', () => {
  it.each(Object.entries(CHECKS))('%s takes whatever a rule asks it with', (_, check) => {
    fc.assert(
      fc.property(options, (given) => {
        for (const { place } of check(example, answers, given)) expect(place.id).not.toBe('');
      }),
      { numRuns: 20 },
    );
  });

  it.each(Object.entries(CHECKS))(
    '%s finds nothing about an empty case of an organisation but its own data',
    (_, check) => {
      const empty = findingsCase({ ofOrganisation: true });
      const places = check(empty, caseAnswers(empty), {}).map(({ place }) => place.kind);
      expect(places.filter((kind) => kind !== 'organisation')).toEqual([]);
    },
  );
});
