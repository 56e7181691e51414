import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Themed } from '../../../../renderer/app/themed.tsx';
import { ReasonForm } from '../../../../renderer/ui/reason-form.tsx';

test('a reason is asked for until there is one', async () => {
  const given: string[] = [];
  render(
    <Themed colorScheme="light">
      <ReasonForm
        explanation="Die Fassung gilt dann nicht mehr."
        label="Grund"
        missing="Bitte einen Grund nennen."
        confirm="Zurückziehen"
        onDone={(reason) => given.push(reason)}
        onCancel={() => given.push('abgebrochen')}
      />
    </Themed>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Zurückziehen' }));
  expect(screen.getByText('Bitte einen Grund nennen.')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Grund' }), '  falsche Anlage ');
  await user.click(screen.getByRole('button', { name: 'Zurückziehen' }));
  expect(given).toEqual(['falsche Anlage']);
});
