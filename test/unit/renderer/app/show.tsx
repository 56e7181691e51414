/** Renders a part of the app as it stands in the window: with looks, messages, data base and catalogue. */
import '../../../support/dom-gaps.ts';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Themed } from '../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../renderer/data/data-context.tsx';
import { assembleCatalogue } from '../../../../shared/catalogue/catalogue.ts';
import { area, measure, parts } from '../../../support/catalogue-parts.ts';
import type { TestData } from '../data/test-data.ts';

export const catalogue = assembleCatalogue(parts([area('zug', [measure('ZUG-01'), measure('ZUG-02')])]));

type ShownData = Pick<TestData, 'database' | 'commands' | 'openedAt'>;

export function show(content: ReactNode, { database, commands, openedAt }: ShownData) {
  const data = { database, commands, catalogue, openedAt };
  return render(content, {
    wrapper: ({ children }) => (
      <DataProvider data={data}>
        <Themed colorScheme="light">{children}</Themed>
      </DataProvider>
    ),
  });
}
