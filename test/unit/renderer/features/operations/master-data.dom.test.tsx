import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useOrganisation } from '../../../../../renderer/data/queries.ts';
import { FactRow } from '../../../../../renderer/features/operations/facts/fact-row.tsx';
import {
  useOperationFacts,
  useOrganisationFacts,
} from '../../../../../renderer/features/operations/facts/use-fact-rows.ts';
import { ContactsSection } from '../../../../../renderer/features/operations/form/contacts-section.tsx';
import { ProcessingSection } from '../../../../../renderer/features/operations/form/processing-section.tsx';
import type { Fact } from '../../../../../shared/domain/catalogue.ts';
import type { Operation } from '../../../../../shared/domain/records.ts';
import { undoButton } from '../open-window.tsx';
import { showOperation } from './show-operation.tsx';

describe('the processing of an operation', () => {
  const showProcessing = () => showOperation((operation) => <ProcessingSection operation={operation} />);

  it('takes categories from suggestions and gives them back', async () => {
    const { user, stored } = await showProcessing();
    await user.type(await screen.findByLabelText('Betroffene Personen'), 'Lieferanten');
    const employees = screen.getByRole('button', { name: 'Beschäftigte' });
    await user.click(employees);
    await waitFor(async () => expect(await stored()).toMatchObject({ dataSubjects: 'Lieferanten, Beschäftigte' }));
    expect(employees.getAttribute('aria-pressed')).toBe('true');
    await user.click(employees);
    await waitFor(async () => expect(await stored()).toMatchObject({ dataSubjects: 'Lieferanten' }));
  });

  it('asks for a reason when special categories need no more than normal protection', async () => {
    const { user } = await showProcessing();
    const special = within(await screen.findByRole('radiogroup', { name: 'Besondere Kategorien' }));
    await user.click(special.getByLabelText('ja'));
    expect(await screen.findByText('Sagen Sie, welche besonderen Kategorien verarbeitet werden.')).toBeTruthy();
    await user.click(screen.getByLabelText('normal'));
    expect(await screen.findByText(/bei normalem Schutzbedarf: bitte begründen/)).toBeTruthy();
  });
});

describe('the contacts of an operation', () => {
  const showContacts = () => showOperation((operation) => <ContactsSection operation={operation} />);

  it('stand on either side and are taken away with an offer to undo', async () => {
    const { user, stored } = await showContacts();
    await user.click(await screen.findByRole('button', { name: 'Ansprechperson hinzufügen' }));
    await user.type(await screen.findByLabelText('Name von Ansprechperson 1'), 'Frau Petersen');
    await user.tab();
    await user.type(await screen.findByLabelText('Funktion von Frau Petersen'), 'IT-Sicherheit');
    await user.tab();
    const contact = { side: 'client', name: 'Frau Petersen', function: 'IT-Sicherheit', contact: '' };
    await waitFor(async () => expect((await stored())?.contacts).toEqual([contact]));
    await user.click(await screen.findByRole('button', { name: 'Frau Petersen entfernen' }));
    await waitFor(async () => expect((await stored())?.contacts).toEqual([]));
    await user.click(await undoButton());
    await waitFor(async () => expect((await stored())?.contacts).toEqual([contact]));
  });

  it('stand beside the data protection officer of the organisation', async () => {
    const { test } = await showContacts();
    await test.commands.updateOrganisation(test.organisationId, { dpo: 'none', dpoReason: 'Unter 20 Personen' });
    expect(await screen.findByText('nicht benannt: Unter 20 Personen')).toBeTruthy();
  });
});

function OneFact({ operation, fact }: { operation: Operation; fact: Fact }) {
  const rowOf = useOperationFacts(operation);
  return rowOf && <FactRow fact={fact} {...rowOf(fact)} />;
}

function OfOrganisation({ operation, fact }: { operation: Operation; fact: Fact }) {
  const organisation = useOrganisation(operation.organisationId);
  return organisation && <Defaults organisation={organisation} fact={fact} />;
}

function Defaults({ organisation, fact }: { organisation: Parameters<typeof useOrganisationFacts>[0]; fact: Fact }) {
  const rowOf = useOrganisationFacts(organisation);
  return rowOf && <FactRow fact={fact} {...rowOf(fact)} />;
}

describe('facts', () => {
  it('follow the organisation until the operation deviates, and go back to it', async () => {
    const { test, user, stored } = await showOperation((operation) => <OneFact operation={operation} fact="cloud" />);
    await test.commands.updateOrganisation(test.organisationId, { 'facts.cloud': true });
    expect(await screen.findByText('von Organisation: ja')).toBeTruthy();
    await user.click(screen.getByLabelText('nein'));
    await waitFor(async () => expect((await stored())?.facts).toEqual({ cloud: false }));
    expect(await screen.findByText('abweichend; Organisation: ja')).toBeTruthy();
    await user.click(screen.getByLabelText('von Organisation'));
    await waitFor(async () => expect((await stored())?.facts).toEqual({}));
  });

  it('follow from the role', async () => {
    const { test } = await showOperation((operation) => <OneFact operation={operation} fact="isProcessor" />);
    await test.commands.updateOperation(test.operationId, { role: 'processor' });
    expect(await screen.findByText('aus der Rolle: ja')).toBeTruthy();
  });

  it('follow from the parties that are used', async () => {
    const { test } = await showOperation((operation) => <OneFact operation={operation} fact="thirdCountry" />);
    await test.commands.createParty(test.organisationId, { name: 'Northgate Mail', country: 'US' }, test.operationId);
    expect(await screen.findByText('aus den Dienstleistern: ja')).toBeTruthy();
  });

  it('of an organisation are what its operations begin with', async () => {
    const { test, user } = await showOperation((operation) => <OfOrganisation operation={operation} fact="ai" />);
    await user.click(await screen.findByLabelText('nein'));
    await waitFor(async () =>
      expect((await test.database.organisations.get(test.organisationId))?.facts).toEqual({ ai: false }),
    );
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('nein').checked).toBe(true));
    await user.click(screen.getByLabelText('offen'));
    await waitFor(async () => expect((await test.database.organisations.get(test.organisationId))?.facts).toEqual({}));
  });
});
