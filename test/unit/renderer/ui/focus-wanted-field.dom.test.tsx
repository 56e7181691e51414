import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldMark, wantField } from '../../../../renderer/data/wanted-field.ts';
import { useFocusOnWantedField } from '../../../../renderer/ui/focus-wanted-field.ts';

afterEach(() => {
  wantField(null);
});

/** A form whose second field comes at a click. */
function Form() {
  useFocusOnWantedField();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <input aria-label="Name" {...fieldMark('p', 'name')} />
      <button type="button" onClick={() => setIsOpen(true)}>
        Mehr
      </button>
      {isOpen && (
        <div {...fieldMark('p', 'role')}>
          <button type="button">Rolle</button>
        </div>
      )}
    </>
  );
}

describe('the field that somebody is led to', () => {
  it('gets the focus', async () => {
    render(<Form />);
    act(() => wantField({ recordId: 'p', field: 'name' }));
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Name');
  });

  it('gets it also when it comes later, or holds a control', async () => {
    render(<Form />);
    act(() => wantField({ recordId: 'p', field: 'role' }));
    act(() => screen.getByText('Mehr').click());
    await expect.poll(() => document.activeElement?.textContent).toBe('Rolle');
  });

  it('is nothing where no such field is shown', () => {
    render(<Form />);
    act(() => wantField({ recordId: 'other', field: 'name' }));
    expect(document.activeElement).toBe(document.body);
  });
});
