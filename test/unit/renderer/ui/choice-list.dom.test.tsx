import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { ChoiceItem, ChoiceList, ChoiceSection } from '../../../../renderer/ui/choice-list.tsx';

const IDS = ['alpha', 'beta'] as const;

function Chosen() {
  const [chosen, choose] = useState<string>('alpha');
  return (
    <ChoiceList label="Liste" ids={IDS} chosen={chosen} onChoose={choose}>
      <ChoiceSection title="Eigene" empty="Noch keine.">
        {[]}
      </ChoiceSection>
      <ChoiceSection title="Mitgeliefert">
        {IDS.map((id) => (
          <ChoiceItem
            key={id}
            id={id}
            name={id}
            description=""
            locked="nicht änderbar"
            isChosen={id === chosen}
            onChoose={() => choose(id)}
          />
        ))}
      </ChoiceSection>
    </ChoiceList>
  );
}

test('arrow keys choose the next one and keep the focus on it; at the end they lead nowhere', async () => {
  render(<Chosen />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const beta = screen.getByRole('button', { name: /^beta/ });
  expect([document.activeElement, beta.getAttribute('aria-current')]).toEqual([beta, 'true']);
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(beta.getAttribute('aria-current')).toBe('true');
});

test('says where there are none, and what cannot be changed', () => {
  render(<Chosen />);
  expect(screen.getByText('Noch keine.')).toBeTruthy();
  expect(screen.getAllByLabelText('nicht änderbar')).toHaveLength(2);
});
