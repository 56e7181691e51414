import { describe, expect, it, test } from 'vitest';
import { annexScheme, choiceFields, furtherIn, storedChoices } from '../../../../shared/annex/stored-choices.ts';
import type { OperationId, OrganisationId, SchemeId } from '../../../../shared/domain/ids.ts';
import { newOperation } from '../../../../shared/domain/new-records.ts';
import { sampleCatalogue } from './annex-samples.ts';

const id = (name: string) => name as OperationId;
const operation = (name: string, fields = {}, organisationId = 'org') =>
  newOperation({ id: id(name), organisationId: organisationId as OrganisationId }, fields);

describe('choices for an annex', () => {
  it('follow the operation as long as nothing was chosen', () => {
    expect(storedChoices(operation('one', { schemeId: 'e' }))).toEqual({
      schemeId: 'e',
      form: 'list',
      unwanted: [],
      alsoFor: [],
    });
  });

  it('are read as they were stored', () => {
    const chosen = { schemeId: 'a' as SchemeId, form: 'prose', unwanted: ['notes'], alsoFor: [id('two')] } as const;
    const own = operation('one');
    expect(storedChoices({ ...own, ...choiceFields(chosen, own) } as typeof own)).toEqual(chosen);
  });

  it('say nothing where the operation says the same, so that they go on following it', () => {
    const own = operation('one', { schemeId: 'e' });
    expect(choiceFields({ schemeId: 'e' as SchemeId, form: 'list' }, own)).toEqual({
      annexSchemeId: '',
      annexForm: '',
    });
  });

  it('store parts in one order, whatever the order in which they were left out', () => {
    const own = operation('one');
    const parts = ['versions', 'notes'] as const;
    expect(choiceFields({ unwanted: parts }, own)).toEqual(choiceFields({ unwanted: parts.toReversed() }, own));
  });
});

test('further operations that are gone, templates, of others, or the operation itself are passed over', () => {
  const first = operation('one', { annexAlsoFor: ['one', 'two', 'gone', 'model', 'theirs', 'nowhere'].map(id) });
  const others = [
    operation('two'),
    { ...operation('gone'), deleted: true },
    operation('model', { isTemplate: true }),
    operation('theirs', {}, 'other'),
  ];
  expect(furtherIn([first, ...others], first)).toEqual(['two']);
});

test('a scheme that is gone gives way to the operation’s own, and that to the first of all', () => {
  const catalogue = sampleCatalogue();
  const [first] = catalogue.schemes;
  const last = catalogue.schemes.at(-1);
  const of = (schemeId: string) => ({ schemeId: schemeId as SchemeId });
  expect(annexScheme(catalogue, 'gone' as SchemeId, of(last?.id ?? ''))).toBe(last);
  expect(annexScheme(catalogue, 'gone' as SchemeId, of('gone, too'))).toBe(first);
});
