import { describe, expect, it } from 'vitest';
import type { CatalogueMeasure, Condition } from '../../../../shared/domain/catalogue.ts';
import { applicability, factsOf, isThirdCountry } from '../../../../shared/domain/facts.ts';
import type { OperationId, OrganisationId, PartyId } from '../../../../shared/domain/ids.ts';
import { newOperation, newOrganisation, newParty } from '../../../../shared/domain/new-records.ts';
import type { Operation, Organisation, Party } from '../../../../shared/domain/records.ts';

const organisationId = 'o' as OrganisationId;
const organisation = (facts: Organisation['facts'] = {}) => newOrganisation({ id: organisationId }, { facts });
const operation = (fields: Partial<Operation> = {}) => newOperation({ id: 'v' as OperationId, organisationId }, fields);
const party = (fields: Partial<Party> = {}) => newParty({ id: 'p' as PartyId, organisationId }, fields);
const used = { partyIds: ['p' as PartyId] };

describe('what is known about an operation', () => {
  it('is nothing as long as nobody has said anything', () => {
    expect(factsOf(operation(), organisation(), []).size).toBe(0);
  });

  it('comes from its organisation unless the operation says otherwise', () => {
    const facts = factsOf(operation({ facts: { cloud: false } }), organisation({ cloud: true, wifi: true }), []);
    expect(facts.get('cloud')).toEqual({ value: false, from: 'operation' });
    expect(facts.get('wifi')).toEqual({ value: true, from: 'organisation' });
  });

  it('follows from its role', () => {
    expect(factsOf(operation({ role: 'processor' }), organisation(), []).get('isProcessor')?.value).toBe(true);
    expect(factsOf(operation({ role: 'controller' }), organisation(), []).get('isProcessor')?.value).toBe(false);
  });

  it('follows from the parties it uses, not from those it could use', () => {
    const american = party({ country: 'US' });
    expect(factsOf(operation(), organisation(), [american]).size).toBe(0);
    const facts = factsOf(operation(used), organisation(), [american]);
    expect(facts.get('processors')).toEqual({ value: true, from: 'parties' });
    expect(facts.get('thirdCountry')).toEqual({ value: true, from: 'parties' });
  });

  it('is what was said by hand, whatever the parties imply', () => {
    const facts = factsOf(operation({ ...used, facts: { thirdCountry: false } }), organisation(), [
      party({ country: 'US' }),
    ]);
    expect(facts.get('thirdCountry')).toEqual({ value: false, from: 'operation' });
  });

  it('of an organisation is what it says itself', () => {
    expect([...factsOf(undefined, organisation({ nis2: true }), [party()])]).toEqual([
      ['nis2', { value: true, from: 'organisation' }],
    ]);
  });
});

describe('a third country', () => {
  it.each([
    [{ country: 'US' }, true],
    [{ country: 'NO' }, false],
    [{ country: 'EEA' }, false],
    [{ country: '' }, false],
    [{ country: 'DE', thirdCountry: 'yes' }, true],
    [{ country: 'US', thirdCountry: 'no' }, false],
  ] as const)('%j: %s', (fields, expected) => {
    expect(isThirdCountry(party(fields))).toBe(expected);
  });
});

describe('whether a measure applies', () => {
  const measure = (fields: Partial<CatalogueMeasure> = {}) =>
    ({ role: 'both', baseline: true, level: 'normal', ...fields }) as CatalogueMeasure;
  const when = (appliesIf: Condition, facts: Organisation['facts'], fields: Partial<CatalogueMeasure> = {}) =>
    applicability(measure({ appliesIf, ...fields }), factsOf(undefined, organisation(facts), []), 'normal');

  it('is expected of the basics, whatever the context', () => {
    expect(applicability(measure(), new Map(), 'unknown')).toEqual({ kind: 'expected', because: [] });
    expect(applicability(measure({ baseline: false }), new Map(), 'unknown').kind).toBe('possible');
  });

  it('is left open while the facts do not say', () => {
    for (const condition of [{ fact: 'cloud' }, { not: 'cloud' }, { any: ['cloud', 'web'] }] as Condition[])
      expect(when(condition, {}).kind).toBe('possible');
    expect(when({ any: ['cloud', 'web'] }, { cloud: false }).kind).toBe('possible');
  });

  it('names the facts that ask for it or rule it out', () => {
    expect(when({ fact: 'cloud' }, { cloud: true })).toEqual({ kind: 'expected', because: ['cloud'] });
    expect(when({ fact: 'cloud' }, { cloud: false })).toEqual({ kind: 'ruledOut', because: ['cloud'] });
    expect(when({ not: 'ownServers' }, { ownServers: true })).toEqual({ kind: 'ruledOut', because: ['ownServers'] });
    expect(when({ any: ['mobile', 'homeOffice'] }, { mobile: false, homeOffice: true })).toEqual({
      kind: 'expected',
      because: ['homeOffice'],
    });
    expect(when({ any: ['mobile', 'homeOffice'] }, { mobile: false, homeOffice: false }).kind).toBe('ruledOut');
  });

  it('depends on the role where a measure is for one role only', () => {
    const facts = factsOf(operation({ role: 'processor' }), organisation(), []);
    expect(applicability(measure({ role: 'controller' }), facts, 'normal')).toMatchObject({
      kind: 'ruledOut',
      byRole: 'controller',
    });
    expect(applicability(measure({ role: 'processor' }), facts, 'normal').kind).toBe('expected');
  });

  it('is expected of measures of the high level only where the need is high', () => {
    const high = measure({ level: 'high' });
    expect(applicability(high, new Map(), 'normal').kind).toBe('possible');
    expect(applicability(high, new Map(), 'high').kind).toBe('expected');
    expect(applicability(high, new Map(), 'veryHigh').kind).toBe('expected');
  });
});
