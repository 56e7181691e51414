/** A released version is shown as it looked when it was released. */
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { AnnexScreen } from '../../../../../renderer/features/annex/annex-screen.tsx';
import type { OperationId, OrganisationId, VersionId } from '../../../../../shared/domain/ids.ts';
import { toBase64 } from '../../../../../shared/lib/base64.ts';
import { germanLetterhead } from '../../../../support/letterheads/german-letterhead.ts';
import { letterhead } from '../../../../support/letterheads/letterhead-parts.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';
import { sampleCatalogue } from '../../../shared/annex/annex-samples.ts';
import { openTestCase, type TestCase } from '../../data/test-data.ts';
import { withSameThreadWorker } from './open-annex.tsx';

const document_ = JSON.stringify(smallAnnex([{ kind: 'title', text: 'Maßnahmen' }]));
const RELEASED = {
  releasedAt: '2026-11-22T20:00:00.000Z',
  catalogueVersion: '2026.1',
  documents: { de: document_, en: document_ },
};

/** A specimen is written into the letterhead first. */
const SLOWLY = { timeout: 30_000 };

let data: TestCase;
withSameThreadWorker();
beforeEach(async () => {
  data = await openTestCase();
});

async function released(): Promise<VersionId> {
  const id = await data.commands.createVersion(data.operationId, { number: '1.0', date: '2026-11-21' });
  await data.commands.releaseVersion(id, RELEASED);
  return id;
}

function show(operationId: OperationId, versionId: VersionId) {
  render(
    <DataProvider data={{ ...data, catalogue: sampleCatalogue() }}>
      <Themed colorScheme="light">
        <AnnexScreen operationId={operationId} versionId={versionId} />
      </Themed>
    </DataProvider>,
  );
}

const file = toBase64(letterhead(germanLetterhead()));
const choose = (id: OrganisationId, fields: object) => data.commands.setAnnexDesign(id, fields);

test('in the letterhead of its time, with its running lines, though there is none any more', async () => {
  await choose(data.organisationId, { letterhead: file, letterheadName: 'Briefbogen.dotx' });
  const version = await released();
  await choose(data.organisationId, { letterhead: '', letterheadName: '' });
  show(data.operationId, version);
  const sheet = await screen.findByRole('article', { name: 'Seite 1' }, SLOWLY);
  expect(sheet.textContent).toMatch(/Stand \d\d\.\d\d\.\d{4} – /);
  expect(sheet.textContent).toContain('Seite 1 von 1');
  expect(sheet.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/png/);
  expect(screen.getByRole('note').textContent).toContain('von damals');
}, 40_000);

test('as annexes look today where its look was not kept, and that is said', async () => {
  const version = await released();
  await data.database.releases.update(version, { lookId: '' });
  await choose(data.organisationId, { letterhead: file, letterheadName: 'Briefbogen.dotx' });
  show(data.operationId, version);
  const sheet = await screen.findByRole('article', { name: 'Seite 1' }, SLOWLY);
  expect(sheet.textContent).toContain('Stand');
  expect(screen.getByRole('note').textContent).toContain('wie heutige Anlagen');
}, 40_000);
