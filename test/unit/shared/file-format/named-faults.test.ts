/** Whatever does not fit in a file is named by its place, so that it can be found. */
import { describe, expect, it } from 'vitest';
import { LOCK, OPERATION, ORGANISATION, REPLICA } from './sample-case.ts';
import { errorOf, NOBODY, tampered, withContent } from './tampered.ts';

describe('what does not fit is named by its place', () => {
  it.each([
    [
      'a missing list',
      tampered(({ content }) => void delete (content as Partial<typeof content>).parties),
      'missing',
      { table: 'parties' },
    ],
    [
      'a missing field',
      withContent(({ organisations }) => void delete organisations?.[0]?.name),
      'missing',
      { table: 'organisations', position: 1, field: 'name' },
    ],
    [
      'text for a number',
      withContent(({ versions }) => Object.assign(versions?.[0] ?? {}, { order: '1' })),
      'notNumber',
      { table: 'versions', position: 1, record: '1.5a', field: 'order' },
    ],
    [
      'a number for yes or no',
      withContent(({ operations }) => Object.assign(operations?.[0] ?? {}, { isTemplate: 1 })),
      'notYesOrNo',
      { table: 'operations', position: 1, record: 'Lohnabrechnung', field: 'isTemplate' },
    ],
    [
      'an unknown status',
      withContent(({ assessments }) => Object.assign(assessments?.[0] ?? {}, { status: 'perfect' })),
      'badValue',
      { table: 'assessments', field: 'status' },
    ],
    [
      'a name of a thousand pages',
      withContent(({ operations }) => Object.assign(operations?.[0] ?? {}, { name: 'x'.repeat(501) })),
      'tooLong',
      { table: 'operations', field: 'name' },
    ],
    [
      'an impossible date',
      withContent(({ versions }) => Object.assign(versions?.[0] ?? {}, { date: '2026-02-30' })),
      'badValue',
      { table: 'versions', field: 'date' },
    ],
    [
      'an id that tells something else than the record',
      withContent(({ assessments }) => Object.assign(assessments?.[0] ?? {}, { id: `${OPERATION}/ZUT-99/-` })),
      'badValue',
      { table: 'assessments', field: 'id' },
    ],
    [
      'an own measure in the place of a delivered one',
      withContent(({ ownMeasures }) => Object.assign(ownMeasures?.[0] ?? {}, { id: LOCK })),
      'badValue',
      { table: 'ownMeasures', position: 1, field: 'id' },
    ],
    [
      'a counter that could not grow any more',
      withContent(({ assessments }) =>
        Object.assign(assessments?.[0] ?? {}, { revisions: { note: [REPLICA, 2 ** 53 - 1] } }),
      ),
      'tooLong',
      { table: 'assessments', field: 'revisions.note.1' },
    ],
    [
      'an own area in the place of a delivered one',
      withContent(({ ownAreas }) => Object.assign(ownAreas?.[0] ?? {}, { id: 'ZUT' })),
      'badValue',
      { table: 'ownAreas', position: 1, record: 'Löschkonzept', field: 'id' },
    ],
    [
      'a place whose id tells something else',
      withContent(({ ownPlacements }) => Object.assign(ownPlacements?.[0] ?? {}, { ofId: 'ZUG' })),
      'badValue',
      { table: 'ownPlacements', position: 1, record: 'ZUG', field: 'id' },
    ],
    [
      'own words that are no text',
      withContent(({ measureOverlays }) => Object.assign(measureOverlays?.[0] ?? {}, { title: { de: 1, en: '' } })),
      'notText',
      { table: 'measureOverlays', position: 1, field: 'title.de' },
    ],
    [
      'own words without end',
      withContent(({ measureOverlays }) =>
        Object.assign(measureOverlays?.[0] ?? {}, { sentence: { de: 'x'.repeat(20_001), en: '' } }),
      ),
      'tooLong',
      { table: 'measureOverlays', position: 1, field: 'sentence.de' },
    ],
    [
      'a layout without a chapter',
      withContent(({ layouts }) => Object.assign(layouts?.[0] ?? {}, { content: { chapters: [] } })),
      'badValue',
      { table: 'layouts', position: 1, record: 'Kurzfassung', field: 'content.chapters' },
    ],
    [
      'a layout with a chapter that does not exist',
      withContent(({ layouts }) => Object.assign(layouts?.[0] ?? {}, { content: { chapters: [{ kind: 'poem' }] } })),
      'badValue',
      { table: 'layouts', position: 1, field: 'content.chapters.0.kind' },
    ],
    [
      'a layout without end',
      withContent(({ layouts }) =>
        Object.assign(layouts?.[0] ?? {}, {
          content: { chapters: [{ kind: 'text', text: { de: 'x'.repeat(400_000), en: '' } }] },
        }),
      ),
      'tooLong',
      { table: 'layouts', position: 1, field: 'content' },
    ],
    [
      'a letterhead of more than four megabytes',
      withContent(({ annexDesigns }) => Object.assign(annexDesigns?.[0] ?? {}, { letterhead: 'A'.repeat(5_592_412) })),
      'tooLarge',
      { table: 'annexDesigns', position: 1, field: 'letterhead' },
    ],
    [
      'a logo that is no base64',
      withContent(({ annexDesigns }) => Object.assign(annexDesigns?.[0] ?? {}, { logo: '<svg/>==' })),
      'badValue',
      { table: 'annexDesigns', position: 1, field: 'logo' },
    ],
    [
      'a colour that is none',
      withContent(({ annexDesigns }) => Object.assign(annexDesigns?.[0] ?? {}, { accent: 'url(x)' })),
      'badValue',
      { table: 'annexDesigns', position: 1, field: 'accent' },
    ],
    [
      'a look of a release that is not what its id says',
      withContent(({ annexLooks }) => Object.assign(annexLooks?.[0] ?? {}, { accent: '#c00000' })),
      'badValue',
      { table: 'annexLooks', position: 1, field: 'id' },
    ],
    [
      'a parameter of a type that does not exist',
      withContent(({ ownParameters }) => Object.assign(ownParameters?.[0] ?? {}, { type: 'program' })),
      'badValue',
      { table: 'ownParameters', position: 1, field: 'type' },
    ],
    [
      'a numbering that does not exist',
      withContent(({ ownSchemes }) => Object.assign(ownSchemes?.[0] ?? {}, { numbering: 'roman' })),
      'badValue',
      { table: 'ownSchemes', position: 1, record: 'Vertrag Nord', field: 'numbering' },
    ],
    [
      'groups that are no list',
      withContent(({ ownPlacements }) => Object.assign(ownPlacements?.[0] ?? {}, { groupIds: 'b1' })),
      'notList',
      { table: 'ownPlacements', position: 1, field: 'groupIds' },
    ],
    [
      'a scope that is no id',
      tampered((file) => ({ ...file, seen: { 'no id': {} } })),
      'badValue',
      { field: 'seen.no id' },
    ],
    [
      'a head without a date',
      tampered((file) => ({ ...file, createdAt: 'yesterday' })),
      'badValue',
      { field: 'createdAt' },
    ],
  ])('%s', (_, input, problem, place) => {
    expect(errorOf(input)).toMatchObject({ kind: 'invalid', problem, place });
  });

  it('a record whose name cannot be read by its number alone, never by an id that says nothing', () => {
    const nameless = withContent(({ operations }) => Object.assign(operations?.[0] ?? {}, { name: 42 }));
    expect(errorOf(nameless)).toEqual({
      kind: 'invalid',
      place: { table: 'operations', position: 1, field: 'name' },
      problem: 'notText',
    });
  });

  it('a record that stands there twice', () => {
    const twice = withContent(({ parties }) => parties?.push(parties[0] ?? {}));
    expect(errorOf(twice)).toMatchObject({
      kind: 'duplicateId',
      place: { table: 'parties', position: 2, record: 'Rechenzentrum Nord' },
    });
  });

  it.each(['measureOverlays', 'ownAreas', 'ownOptions', 'ownPlacements', 'releases'])('twice one of %s', (table) => {
    const twice = withContent((content) => content[table]?.push(content[table]?.[0] ?? {}));
    expect(errorOf(twice)).toMatchObject({ kind: 'duplicateId', place: { table } });
  });

  it('an id that names two things', () => {
    const shared = withContent(({ ownMeasures, parties }) =>
      Object.assign(ownMeasures?.[0] ?? {}, { id: parties?.[0]?.id }),
    );
    expect(errorOf(shared)).toMatchObject({ kind: 'duplicateId', place: { table: 'ownMeasures', position: 1 } });
  });

  it.each([
    ['an operation without its organisation', 'operations', { organisationId: OPERATION }, 'organisations'],
    ['a sub-processor that is not there', 'operations', { partyIds: [OPERATION] }, 'parties'],
    [
      'a version without its operation',
      'versions',
      { operationId: '00000000-0000-4000-8000-000000000077' },
      'operations',
    ],
    ['an own measure of nobody', 'ownMeasures', { organisationId: OPERATION }, 'organisations'],
    [
      'an answer of the wrong kind of scope',
      'assessments',
      { scope: { kind: 'organisation', id: OPERATION } },
      'organisations',
    ],
    ['a measure made for an operation of nobody', 'ownMeasures', { operationId: ORGANISATION }, 'operations'],
    ['a release of no version', 'releases', { id: NOBODY }, 'versions'],
    ['a release of no operation', 'releases', { operationId: NOBODY }, 'operations'],
    ['a parameter of an own measure that is missing', 'ownParameters', { measureId: NOBODY }, 'ownMeasures'],
    ['a parameter below one that is missing', 'ownParameters', { parentParameterId: NOBODY }, 'ownParameters'],
    ['a parameter below an option that is missing', 'ownParameters', { parentOptionId: NOBODY }, 'ownOptions'],
    ['an option of an own measure that is missing', 'ownOptions', { measureId: NOBODY }, 'ownMeasures'],
    ['an option of an own parameter that is missing', 'ownOptions', { parameterId: NOBODY }, 'ownParameters'],
    ['a group of a scheme that is missing', 'ownGroups', { schemeId: NOBODY }, 'ownSchemes'],
    ['a place in a scheme that is missing', 'ownPlacements', { schemeId: NOBODY, id: `${NOBODY}/ZUT` }, 'ownSchemes'],
  ])('%s', (_, table, fields, to) => {
    const dangling = withContent((content) => Object.assign(content[table]?.[0] ?? {}, fields));
    expect(errorOf(dangling)).toMatchObject({ kind: 'danglingReference', place: { table, position: 1 }, to });
  });
});
