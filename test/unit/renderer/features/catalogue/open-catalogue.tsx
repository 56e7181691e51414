/** The screen of the catalogue on a real data base in memory, with a catalogue small enough to see through. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { readHouse } from '../../../../../renderer/data/house-query.ts';
import { restartNavigation } from '../../../../../renderer/data/navigation-store.ts';
import { CatalogueScreen } from '../../../../../renderer/features/catalogue/catalogue-screen.tsx';
import { resetView } from '../../../../../renderer/features/catalogue/view-store.ts';
import { assembleCatalogue, type Catalogue } from '../../../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../../../shared/catalogue/house-catalogue.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import { area, measure, parts } from '../../../../support/catalogue-parts.ts';
import { openTestData, type TestCase, type TestData } from '../../data/test-data.ts';

const text = (de: string, en: string) => ({ de, en });
const option = (id: string, de: string, more: object = {}) => ({ id, label: text(de, `${de} (en)`), ...more });

/** Two areas; the first measure has a number, and a choice with a warning and a sub-parameter. */
export const delivered = assembleCatalogue(
  parts([
    area('ZUG', [
      measure('ZUG-01', {
        title: text('Passwortrichtlinie', 'Password policy'),
        sentence: text(
          'Passwörter sind lang genug[, mindestens {minLength}].',
          'Passwords are long enough[, at least {minLength}].',
        ),
        parameters: [
          {
            id: 'minLength',
            type: 'number',
            label: text('Mindestlänge', 'Minimum length'),
            integer: true,
            min: 8,
            max: 128,
            unit: 'character',
            default: 14,
          },
          {
            id: 'hash',
            type: 'choice',
            label: text('Hashverfahren', 'Hash'),
            options: [
              option('argon', 'Argon2', {
                parameters: [{ id: 'rounds', type: 'text', label: text('Runden', 'Rounds') }],
              }),
              option('md5', 'MD5', { warning: text('Gebrochen.', 'Broken.') }),
            ],
          },
        ],
      }),
      measure('ZUG-02', { title: text('Mehr-Faktor-Authentisierung', 'Multi-factor authentication') }),
      measure('ZUG-03', { title: text('Sperre nach Fehlversuchen', 'Lockout') }),
    ]),
    area('WEI', [measure('WEI-01', { title: text('Transportverschlüsselung', 'Transport encryption') })]),
  ]),
);

export interface OpenCatalogue extends TestCase {
  user: ReturnType<typeof userEvent.setup>;
  /** The catalogue as it is stored at this moment. */
  stored: () => Promise<Catalogue>;
  rowTitles: () => string[];
  openMeasure: (title: string) => Promise<void>;
}

let opened = 0;

/** Opens the catalogue with one organisation; `before` writes what is to be there already. */
export async function openCatalogue(
  before: (data: TestCase) => Promise<unknown> = async () => undefined,
  catalogue = delivered,
): Promise<OpenCatalogue> {
  const data: TestData = openTestData(++opened + 500);
  const organisationId = await data.commands.createOrganisation({ name: 'Beispiel Software GmbH' });
  const operationId = await data.commands.createOperation(organisationId, { name: 'Lohn' });
  const test: TestCase = { ...data, organisationId, operationId, scope: { kind: 'operation', id: operationId } };
  await before(test);
  act(resetView);
  restartNavigation({ screen: 'catalogue' }, organisationId);
  render(
    <DataProvider data={{ ...data, catalogue } as never}>
      <Themed colorScheme="light">
        <CatalogueScreen route={{ screen: 'catalogue' }} />
      </Themed>
    </DataProvider>,
  );
  const grid = await screen.findByRole('grid');
  await waitFor(() => expect(grid.querySelector('[data-active]')).toBeTruthy());
  await screen.findByRole('heading', { level: 2 });
  const user = userEvent.setup();
  return {
    ...test,
    user,
    stored: async () => catalogueOf(catalogue, await readHouse(data.database, organisationId)),
    rowTitles,
    openMeasure: async (title) => {
      await user.click(within(screen.getByRole('grid')).getByText(title));
      await screen.findByRole('heading', { level: 2, name: title });
    },
  };
}

function rowTitles(): string[] {
  const titles = document.querySelectorAll('[role="grid"] tr[data-measure] span[data-title]');
  return [...titles].map((element) => element.textContent ?? '');
}

export const measureId = (id: string) => id as MeasureId;
