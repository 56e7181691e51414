/** A version that was handed out is opened from the versions, and leads back to them. */
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { currentRoute, restartNavigation } from '../../../../../renderer/data/navigation-store.ts';
import { AnnexScreen } from '../../../../../renderer/features/annex/annex-screen.tsx';
import { versionsRoute } from '../../../../../renderer/features/annex/annex-ways.ts';
import { organisationIdSchema } from '../../../../../shared/domain/ids.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';
import { sampleCatalogue } from '../../../shared/annex/annex-samples.ts';
import { openTestCase } from '../../data/test-data.ts';
import { withSameThreadWorker } from './open-annex.tsx';

withSameThreadWorker();

test('by Escape and by its button', async () => {
  const data = await openTestCase();
  const { operationId, commands } = data;
  const versionId = await commands.createVersion(operationId, { number: '1.0', date: '2026-11-21' });
  const annex = JSON.stringify(smallAnnex([{ kind: 'title', text: 'Maßnahmen' }]));
  const documents = { de: annex, en: annex };
  await commands.releaseVersion(versionId, {
    releasedAt: '2026-11-22T20:00:00.000Z',
    catalogueVersion: '2026.1',
    documents,
  });
  const here = { screen: 'annex', operationId, versionId } as const;
  restartNavigation(here);
  render(
    <DataProvider data={{ ...data, catalogue: sampleCatalogue() }}>
      <Themed colorScheme="light">
        <AnnexScreen operationId={operationId} versionId={versionId} />
      </Themed>
    </DataProvider>,
  );
  const back = await screen.findByRole('button', { name: 'Zurück zu den Fassungen' });
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(currentRoute()).toEqual({ screen: 'versions', operationId });
  restartNavigation(here);
  fireEvent.click(back);
  expect(currentRoute()).toEqual({ screen: 'versions', operationId });
});

test('those of an organisation are on a screen of their own', () => {
  const organisationId = organisationIdSchema.parse('5f0c2c8e-6c1d-4c7e-9b7e-0d6c3d1f9a11');
  const route = versionsRoute({ kind: 'organisation', id: organisationId });
  expect(route).toEqual({ screen: 'organisationVersions', organisationId });
});
