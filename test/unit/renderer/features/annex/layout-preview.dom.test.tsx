import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Themed } from '../../../../../renderer/app/themed.tsx';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import { deliveredLayouts } from '../../../../../renderer/data/delivered-layouts.ts';
import { LayoutPreview } from '../../../../../renderer/features/annex/of-layout/layout-preview.tsx';
import { exampleFor } from '../../../../../renderer/features/annex/of-layout/layout-sources.ts';
import { contentOf, type ListedLayout } from '../../../../../shared/catalogue/layouts.ts';
import { sampleCatalogue } from '../../../shared/annex/annex-samples.ts';
import { withLayout } from '../measures/open-operation.tsx';
import { openSample, withSameThreadWorker } from './open-annex.tsx';

withLayout();
withSameThreadWorker();

const standard = deliveredLayouts().find(({ id }) => id === 'standard') as ListedLayout;

async function openPreview() {
  const { sample, ...data } = await openSample();
  const screenOf = (layout: ListedLayout) => (
    <DataProvider data={{ ...data, catalogue: sampleCatalogue() }}>
      <Themed colorScheme="light">
        <LayoutPreview layout={layout} from={sample.operation.id} />
      </Themed>
    </DataProvider>
  );
  const { rerender } = render(screenOf(standard));
  await screen.findByRole('article', { name: 'Seite 1' });
  return { ...data, show: (layout: ListedLayout) => rerender(screenOf(layout)), user: userEvent.setup() };
}

describe('the preview of a layout', () => {
  it('is that of the operation from which the user comes, and follows the layout', async () => {
    const { commands, database, show } = await openPreview();
    expect((await screen.findAllByText('Verband Küste e. V.')).length).toBeGreaterThan(0);
    const content = contentOf(standard);
    const id = await commands.copyLayout({ title: { de: 'Kurz', en: '' }, description: { de: '', en: '' }, content });
    await commands.changeLayout(id, (it) => ({
      ...it,
      chapters: [{ kind: 'cover', compact: true, title: { de: 'Maßnahmen von {organisation}', en: '' } }],
    }));
    const [own] = await database.layouts.toArray();
    show({ ...standard, id, ...(own && { own }) });
    expect(await screen.findByText(/^Maßnahmen von /)).toBeTruthy();
  });

  it('can be that of an example', async () => {
    const { user } = await openPreview();
    await user.click(screen.getByLabelText('Vorschau von', { selector: 'input' }));
    await user.click(await screen.findByText('Beispielakte'));
    expect((await screen.findAllByText(/Betrieb und Pflege der Branchensoftware/)).length).toBeGreaterThan(0);
  });

  it('takes the example that shows what the layout was made for', () => {
    const named = deliveredLayouts().map((it) => [it.id as string, exampleFor(it)]);
    expect(Object.fromEntries(named)).toMatchObject({
      standard: 'softwarehaus',
      checklist: 'softwarehaus',
      'full-document': 'cloudsoftware',
      'party-annex': 'webagentur',
    });
  });
});
