/** The annex screen on a data base in memory, its worker running in the same thread. */
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { annexJobs } from '../../../../../renderer/features/annex/annex-jobs.ts';
import type { AnnexJob } from '../../../../../renderer/features/annex/annex-messages.ts';
import { AnnexScreen } from '../../../../../renderer/features/annex/annex-screen.tsx';
import { averageWidths } from '../../../../../renderer/features/annex/paper/text-width.ts';
import { sampleCatalogue, sampleInput } from '../../../shared/annex/annex-samples.ts';
import { openTestData, type TestData } from '../../data/test-data.ts';

/** Stands in for the browser's worker, which the test environment lacks. Messages are copied, as between threads. */
export class SameThreadWorker extends EventTarget {
  /** As text: everything that all of them were given. */
  static received = '';
  #isRunning = true;
  readonly #carryOut = annexJobs(
    (message) => {
      if (this.#isRunning) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
    },
    () => averageWidths,
  );

  postMessage(job: AnnexJob): void {
    SameThreadWorker.received += JSON.stringify(job);
    const copy = structuredClone(job);
    setTimeout(() => this.#isRunning && void this.#carryOut(copy));
  }

  terminate(): void {
    this.#isRunning = false;
  }
}

/** Annexes are made by the stand-in during the tests of this file. */
export function withSameThreadWorker(): void {
  beforeEach(() => {
    SameThreadWorker.received = '';
    vi.stubGlobal('Worker', SameThreadWorker);
  });
  afterEach(() => void vi.unstubAllGlobals());
}

type Sample = ReturnType<typeof sampleInput>;

/** The sample case in the data base. */
export async function openSample(changes: Partial<Sample> = {}): Promise<TestData & { sample: Sample }> {
  const data = openTestData();
  const sample = { ...sampleInput(), ...changes };
  const { database } = data;
  await database.organisations.put(sample.organisation);
  await database.operations.put(sample.operation);
  await database.parties.bulkPut([...sample.parties]);
  await database.versions.bulkPut([...sample.versions]);
  await database.ownMeasures.bulkPut([...sample.house.ownMeasures]);
  await database.assessments.bulkPut([...sample.assessments]);
  await database.groupStates.bulkPut([...sample.groupStates]);
  return { ...data, sample };
}

/** The sample case in the data base, and its annex on the screen as soon as there is a sheet. */
export async function openAnnex(changes: Partial<Sample> = {}): Promise<TestData> {
  const { sample, ...data } = await openSample(changes);
  render(
    <DataProvider data={{ ...data, catalogue: sampleCatalogue() }}>
      <Themed colorScheme="light">
        <AnnexScreen operationId={sample.operation.id} />
      </Themed>
    </DataProvider>,
  );
  await screen.findByRole('article', { name: 'Seite 1' });
  return data;
}

/** What the preview shows. */
export const paper = () => screen.getByRole('region', { name: 'Vorschau der Seiten' });

/** The texts of all its sheets; where a line must not break is another matter. */
export const sheetTexts = () =>
  within(paper())
    .getAllByRole('article')
    .map((sheet) => sheet.textContent)
    .join('\n')
    .replaceAll('\u00A0', ' ');
