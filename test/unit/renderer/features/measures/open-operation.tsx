/** The operation screen on a real data base in memory, with the small catalogue. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { OperationScreen } from '../../../../../renderer/features/measures/operation-screen.tsx';
import { OrganisationMeasuresScreen } from '../../../../../renderer/features/measures/organisation-measures-screen.tsx';
import { setLanguage } from '../../../../../renderer/text/i18n.ts';
import type { Catalogue } from '../../../../../shared/catalogue/catalogue.ts';
import type { OperationId, OrganisationId, PartyId } from '../../../../../shared/domain/ids.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';
import { sizeElements } from '../../../../support/element-size.ts';
import { openTestData, type TestCase } from '../../data/test-data.ts';
import { measureId, SCHEME, smallCatalogue } from './small-catalogue.ts';

/** There is no layout here, but the virtual list asks how large its window is. */
export function withLayout(): void {
  beforeEach(() => {
    setLanguage('de');
    sizeElements({ clientHeight: 600, clientWidth: 1000 });
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(10, 10, 100, 20));
  });
  afterEach(() => void vi.restoreAllMocks());
}

export interface OpenOperation extends TestCase {
  user: ReturnType<typeof userEvent.setup>;
  partyId: PartyId;
  row: (title: string) => HTMLElement;
  rowTitles: () => string[];
  /** What is stored for a measure, once it is as expected. */
  stored: (id: string, expected: Partial<Assessment>) => Promise<void>;
}

/** Ids differ between tests, because views and pending answers live as long as the app. */
let opened = 0;

/** Opens an operation that is grouped by the catalogue's first scheme, and waits for its list. */
export function openOperation(catalogue?: Catalogue): Promise<OpenOperation> {
  return open(({ operationId }) => <OperationScreen route={{ screen: 'operation', operationId }} />, catalogue);
}

/** Opens the measures of the organisation itself; the rest is the same. */
export function openOrganisationMeasures(catalogue?: Catalogue): Promise<OpenOperation> {
  return open(
    ({ organisationId }) => <OrganisationMeasuresScreen route={{ screen: 'measures', organisationId }} />,
    catalogue,
  );
}

interface Ids {
  organisationId: OrganisationId;
  operationId: OperationId;
}

async function open(content: (ids: Ids) => ReactNode, catalogue = smallCatalogue()): Promise<OpenOperation> {
  const data = openTestData(++opened);
  const organisationId = await data.commands.createOrganisation({ name: 'Beispiel Software GmbH', schemeId: SCHEME });
  const operationId = await data.commands.createOperation(organisationId, { name: 'Lohn', schemeId: SCHEME });
  const partyId = await data.commands.createParty(organisationId, { name: 'Rechenzentrum Muster GmbH' });
  render(
    <DataProvider data={{ ...data, catalogue }}>
      <Themed colorScheme="light">{content({ organisationId, operationId })}</Themed>
    </DataProvider>,
  );
  const grid = await screen.findByRole('grid');
  await waitFor(() => expect(grid.querySelector('[data-active]')).toBeTruthy());
  return {
    ...data,
    organisationId,
    operationId,
    partyId,
    scope: { kind: 'operation', id: operationId },
    user: userEvent.setup(),
    row: (title) => {
      const row = within(grid).getByText(title).closest('tr');
      if (!row) throw new Error(`no row for ${title}`);
      return row;
    },
    rowTitles: () => [...grid.querySelectorAll('tr[data-measure]')].map(titleOf),
    stored: (id, expected) => waitFor(() => expectStored(data, operationId, id, expected)),
  };
}

/** The measure's title comes before the marks of its row, which say more when pointed at, too. */
const titleOf = (row: Element): string => row.querySelector('[title]')?.getAttribute('title') ?? '';

async function expectStored(
  { database }: Pick<TestCase, 'database'>,
  scopeId: string,
  id: string,
  expected: Partial<Assessment>,
): Promise<void> {
  const answer = await database.assessments.get(`${scopeId}/${measureId(id)}/-`);
  for (const [field, value] of Object.entries(expected)) {
    const found = JSON.stringify(answer?.[field as keyof Assessment]);
    if (found !== JSON.stringify(value)) throw new Error(`${id}.${field} is ${found}`);
  }
}
