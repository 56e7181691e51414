import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { OperationHeader } from '../../../../../renderer/features/measures/measures-header.tsx';
import { setLanguage } from '../../../../../renderer/text/i18n.ts';
import { operation } from '../../../shared/annex/annex-samples.ts';

test.each([
  [{ clientName: 'Verband Küste', contractNumber: 'AV-7' }, 'Verband Küste · Vertrag AV-7 vom 01.03.2026'],
  [{ clientName: '', contractNumber: 'AV-7' }, 'Vertrag AV-7 vom 01.03.2026'],
  [{ clientName: '', contractNumber: '' }, 'Vertrag vom 01.03.2026'],
])('says which contract it is: %o', (fields, subtitle) => {
  setLanguage('de');
  render(
    <Themed colorScheme="light">
      <OperationHeader
        operation={{ ...operation, ...fields }}
        progress={{ answered: 0, applicable: 1 }}
        onRename={() => {}}
      />
    </Themed>,
  );
  expect(screen.getByText(subtitle)).toBeDefined();
});
