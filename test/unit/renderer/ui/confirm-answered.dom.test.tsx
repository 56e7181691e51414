import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Themed } from '../../../../renderer/app/themed.tsx';
import type { MeasureUser } from '../../../../renderer/data/measure-users.ts';
import { confirmAnswered } from '../../../../renderer/ui/confirm-answered.ts';

const users = (count: number): MeasureUser[] =>
  Array.from({ length: count }, (_, index) => ({
    operationId: `operation-${index}` as MeasureUser['operationId'],
    operation: `Vorgang ${index + 1}`,
    organisationId: 'organisation' as MeasureUser['organisationId'],
    organisation: 'Beispiel Software GmbH',
  }));

it('asks nothing about what nobody has answered', async () => {
  expect(await confirmAnswered('Schleuse', [])).toBe(true);
});

it('names where a measure has been answered before it is deleted, and takes no for an answer', async () => {
  render(<Themed colorScheme="light">Inhalt</Themed>);
  let asked: Promise<boolean> = Promise.resolve(true);
  act(() => {
    asked = confirmAnswered('Schleuse', users(6));
  });
  const dialogue = await screen.findByRole('dialog', { hidden: true });
  expect(dialogue.textContent).toContain('Maßnahme „Schleuse“ löschen?');
  expect(dialogue.textContent).toContain('an 6 Stellen');
  expect(dialogue.textContent).toContain('Vorgang 4 (Beispiel Software GmbH).');
  expect(dialogue.textContent).toContain('Und 2 weitere.');
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Abbrechen', hidden: true }));
  expect(await asked).toBe(false);
});
