import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Themed } from '../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../renderer/data/data-context.tsx';
import { currentRoute } from '../../../../renderer/data/navigation-store.ts';
import { useOperation, useOrganisation } from '../../../../renderer/data/queries.ts';
import { LayoutSelect } from '../../../../renderer/ui/layout-select.tsx';
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { layoutContentSchema } from '../../../../shared/domain/layout.ts';
import { openTestCase } from '../data/test-data.ts';
import { withLayout } from '../features/measures/open-operation.tsx';
import { smallCatalogue } from '../features/measures/small-catalogue.ts';

withLayout();

let opened = 700;

function Form({ operationId, organisationId }: { operationId?: OperationId; organisationId: OrganisationId }) {
  const organisation = useOrganisation(organisationId);
  const operation = useOperation(operationId as OperationId);
  if (!organisation || (operationId && !operation)) return null;
  return <LayoutSelect aria-describedby="hint" organisation={organisation} operation={operation ?? undefined} />;
}

/** With one own layout, which is made for another scheme. */
async function open(of: 'organisation' | 'operation') {
  const data = await openTestCase(++opened);
  const content = layoutContentSchema.parse({ schemeId: 'andere', chapters: [{ kind: 'measures' }] });
  const id = await data.commands.createLayout({ title: { de: 'Kurzfassung', en: '' }, content });
  const { organisationId, operationId } = data;
  render(
    <DataProvider data={{ ...data, catalogue: smallCatalogue() }}>
      <Themed colorScheme="light">
        <Form organisationId={organisationId} {...(of === 'operation' && { operationId })} />
      </Themed>
    </DataProvider>,
  );
  const select = (await screen.findByRole('combobox')) as HTMLInputElement;
  return { ...data, id, select, user: userEvent.setup() };
}

describe('the choice of a layout', () => {
  it('of an organisation begins with the standard one', async () => {
    const { select, user, database, organisationId, id } = await open('organisation');
    expect(select.value).toBe('Standard');
    await user.click(select);
    await user.click(await screen.findByText('Kurzfassung'));
    await waitFor(async () => expect((await database.organisations.get(organisationId))?.layoutId).toBe(id));
    await waitFor(() => expect(select.value).toBe('Kurzfassung'));
  });

  it('of an operation begins with what its organisation says, and can go back to it', async () => {
    const { select, user, commands, database, organisationId, operationId, id } = await open('operation');
    expect(select.value).toBe('wie Organisation (Standard)');
    await commands.chooseLayout({ table: 'organisations', id: organisationId }, id);
    await waitFor(() => expect(select.value).toBe('wie Organisation (Kurzfassung)'));
    await commands.chooseLayout({ table: 'operations', id: operationId }, id);
    await waitFor(() => expect(select.value).toBe('Kurzfassung'));
    await user.click(select);
    await user.click(await screen.findByText('wie Organisation (Kurzfassung)'));
    await waitFor(async () => expect((await database.operations.get(operationId))?.layoutId).toBe(''));
  });

  it('is shown as what holds in its place once the layout is gone', async () => {
    const { select, commands, operationId } = await open('operation');
    await commands.chooseLayout({ table: 'operations', id: operationId }, 'gone' as never);
    await waitFor(() => expect(select.value).toBe('wie Organisation (Standard)'));
  });

  it('leads to the editor of the layout that holds', async () => {
    const { user } = await open('operation');
    await user.click(screen.getByRole('button', { name: 'Aufbau bearbeiten' }));
    expect(currentRoute()).toEqual({ screen: 'layouts', layoutId: 'standard' });
  });
});
