/** Whom answers are about: who performs the measure, and the way between its answers. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Targets } from '../../../../../../renderer/features/measures/inspector/targets.tsx';
import { viewOf } from '../../../../../../renderer/features/measures/view-store.ts';
import type { SiteId } from '../../../../../../shared/domain/ids.ts';
import { newSite } from '../../../../../../shared/domain/new-records.ts';
import { CLIENT, GENERAL, siteTarget } from '../../../../../../shared/domain/target.ts';
import { uuid } from '../../../data/test-data.ts';
import { withLayout } from '../open-operation.tsx';
import { MEASURE, type OpenFields, openFields } from './open-fields.tsx';

withLayout();

const targets = [
  { target: GENERAL, kind: 'general', label: 'Allgemein' },
  { target: CLIENT, kind: 'client', label: 'Auftraggeber' },
] as const;

async function answerForTheClient({ commands, scope }: Pick<OpenFields, 'commands' | 'scope'>): Promise<void> {
  await commands.setStatus(scope, [MEASURE], 'planned', { target: CLIENT });
  await commands.setValue(scope, MEASURE, 'minLength' as never, 20, { target: CLIENT });
}

describe('answers for several targets', () => {
  it('stand in a table with status and values, and lead to each other', async () => {
    const { user, scope } = await openFields(<Targets status="implemented" />, { targets, before: answerForTheClient });
    const rows = within(await screen.findByRole('table', { name: 'Beantwortet für' })).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Wer oder woStandAngaben',
      'Allgemein umgesetzt',
      'Auftraggeber geplantMindestlänge: 20 Zeichen',
    ]);
    expect(screen.getByText('Erbracht durch eigenes Personal, überall')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Auftraggeber' }));
    expect(viewOf(scope.id).target).toBe(CLIENT);
  });

  it('need no words as long as there is only the general one', async () => {
    const { commands, scope } = await openFields(
      <>
        <Targets status="open" />
        <p>Ende</p>
      </>,
      { targets },
    );
    expect(await screen.findByText('Ende')).toBeTruthy();
    expect(screen.queryByText(/^Erbracht/)).toBeNull();
    await answerForTheClient({ commands, scope });
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  it('say who runs a site', async () => {
    const id = uuid(9, 77) as SiteId;
    const site = newSite({ id, organisationId: uuid(1, 77) as never }, { name: 'München', operator: 'Muster RZ GmbH' });
    const option = { target: siteTarget(id), kind: 'site', label: 'München' } as const;
    await openFields(<Targets status="open" />, { target: option.target, targets: [option], sites: [site] });
    expect(await screen.findByText('Erbracht durch Muster RZ GmbH am Standort München')).toBeTruthy();
  });
});
