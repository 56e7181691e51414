/** Where the content of each field comes from, and the way back to the organisation. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReasonField } from '../../../../../../renderer/features/measures/inspector/answer-details.tsx';
import { AnswerOrigin } from '../../../../../../renderer/features/measures/inspector/answer-origin.tsx';
import { ConditionField } from '../../../../../../renderer/features/measures/inspector/condition-field.tsx';
import { DueField } from '../../../../../../renderer/features/measures/inspector/due-field.tsx';
import { EvidenceList } from '../../../../../../renderer/features/measures/inspector/evidence-list.tsx';
import { InternalOnlyField } from '../../../../../../renderer/features/measures/inspector/internal-only-field.tsx';
import { Notes } from '../../../../../../renderer/features/measures/inspector/notes.tsx';
import { ParameterField } from '../../../../../../renderer/features/measures/inspector/parameter-field.tsx';
import { ResponsibleField } from '../../../../../../renderer/features/measures/inspector/responsible-field.tsx';
import { ReviewFields } from '../../../../../../renderer/features/measures/inspector/review-fields.tsx';
import { parameterSchema } from '../../../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../../../shared/domain/records.ts';
import { withLayout } from '../open-operation.tsx';
import { EVERY_PARAMETER } from '../small-catalogue.ts';
import { MEASURE, type OpenFields, openFields } from './open-fields.tsx';

withLayout();

const minLength = parameterSchema.parse(EVERY_PARAMETER[0]);
const says =
  (fields: Partial<Assessment>) =>
  async ({ commands, above }: Pick<OpenFields, 'commands' | 'above'>): Promise<void> => {
    await commands.changeAnswers('assessMany', [{ scope: above, measureId: MEASURE, wanted: fields }]);
  };
const deviates =
  (theirs: Partial<Assessment>, mine: Partial<Assessment>) =>
  async (opened: Pick<OpenFields, 'commands' | 'above' | 'scope'>): Promise<void> => {
    await says(theirs)(opened);
    await opened.commands.changeAnswers('assessMany', [{ scope: opened.scope, measureId: MEASURE, wanted: mine }]);
  };
const blankEvidence = { hash: '', issuer: '', validUntil: '', remark: '' };

describe('a value', () => {
  it('that is inherited says so, deviates as soon as it is edited, and goes back under that very field', async () => {
    const { user, holds, own } = await openFields(<ParameterField parameter={minLength} />, {
      before: ({ commands, above }) => commands.setValue(above, MEASURE, 'minLength' as never, 12),
    });
    const field = await screen.findByLabelText<HTMLInputElement>('Mindestlänge');
    expect(field.value).toBe('12');
    expect(screen.getByRole('img', { name: 'von Organisation' })).toBeTruthy();
    await user.clear(field);
    await user.type(field, '16{Tab}');
    await holds({ values: { minLength: 16 } as never });
    expect(await screen.findByText(/Organisation: 12 Zeichen/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Mindestlänge auf die Angabe der Organisation zurücksetzen' }));
    await holds({ values: { minLength: 12 } as never });
    expect((await own())?.values).toEqual({});
    await waitFor(() => expect(screen.queryByText(/Organisation: 12 Zeichen/)).toBeNull());
  });

  it('can be emptied although the organisation says something', async () => {
    const { user, holds } = await openFields(<ParameterField parameter={minLength} />, {
      before: ({ commands, above }) => commands.setValue(above, MEASURE, 'minLength' as never, 12),
    });
    await user.clear(await screen.findByLabelText('Mindestlänge'));
    await user.tab();
    await holds({ values: {} });
    expect(await screen.findByText(/Organisation: 12 Zeichen/)).toBeTruthy();
  });
});

describe('every other field', () => {
  it.each([
    ['Bedingung', <ConditionField key="c" />, { condition: 'auf Anfrage' }, { condition: 'in Teilen' }, 'auf Anfrage'],
    ['Begründung', <ReasonField key="r" />, { reason: 'kein Bedarf' }, { reason: 'anders' }, 'kein Bedarf'],
    ['Zuständig', <ResponsibleField key="z" />, { responsible: 'IT' }, { responsible: 'Ada' }, 'IT'],
    ['Fällig am', <DueField key="d" />, { due: '2030-01-31' }, { due: '2031-01-31' }, '31.01.2030'],
    ['Prüfabstand', <ReviewFields key="v" />, { reviewInterval: 'yearly' }, { reviewInterval: 'monthly' }, 'jährlich'],
    ['Nächste Prüfung', <ReviewFields key="n" />, { reviewOn: '2030-01-31' }, { reviewOn: '2031-01-31' }, '31.01.2030'],
    [
      'Nachweise',
      <EvidenceList key="e" />,
      { evidence: [{ ...blankEvidence, reference: 'Testat' }] },
      { evidence: [{ ...blankEvidence, reference: 'Bericht' }] },
      'Testat',
    ],
    ['Nur intern', <InternalOnlyField key="i" />, { internalOnly: true }, { internalOnly: false }, 'nur intern'],
    ['Interne Notiz', <Notes key="x" />, { internalNote: 'Haus' }, { internalNote: 'hier' }, 'Haus'],
  ] as [string, React.ReactNode, Partial<Assessment>, Partial<Assessment>, string][])(
    '%s shows what the organisation says where it deviates, and goes back to it',
    async (label, fields, theirs, mine, printed) => {
      const { user, holds } = await openFields(fields, { before: deviates(theirs, mine) });
      await holds(mine);
      expect(await screen.findByText(new RegExp(`Organisation: ${printed}`))).toBeTruthy();
      await user.click(screen.getByRole('button', { name: `${label} auf die Angabe der Organisation zurücksetzen` }));
      await holds(theirs);
      expect(await screen.findByRole('img', { name: 'von Organisation' })).toBeTruthy();
    },
  );
});

describe('the answer as a whole', () => {
  it('is inherited, deviates, and goes back with everything that was its own', async () => {
    const { user, commands, scope, holds, own } = await openFields(<AnswerOrigin />, {
      before: says({ status: 'implemented', note: 'gilt überall' }),
    });
    expect(await screen.findByText('von Organisation')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    await commands.assess(scope, MEASURE, { note: 'hier anders', internalNote: 'klären' });
    await user.click(await screen.findByRole('button', { name: 'Zurück zur Organisation' }));
    await holds({ status: 'implemented', note: 'gilt überall', internalNote: '' });
    expect((await own())?.note).toBe('');
  });

  it('says that something was added to what is inherited, and lets go of it', async () => {
    const { user, commands, scope, holds, own } = await openFields(<AnswerOrigin />, {
      before: says({ status: 'implemented' }),
    });
    await commands.assess(scope, MEASURE, { note: 'nur hier' });
    expect(await screen.findByText('von Organisation, hier ergänzt')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Zurück zur Organisation' }));
    expect(await screen.findByText('von Organisation')).toBeTruthy();
    await holds({ status: 'implemented', note: '' });
    expect((await own())?.note).toBe('');
  });

  it('is its own where the organisation says nothing', async () => {
    await openFields(<AnswerOrigin />, {
      before: ({ commands, scope }) => commands.setStatus(scope, [MEASURE], 'planned'),
    });
    expect(await screen.findByText('eigen, nur in diesem Vorgang')).toBeTruthy();
  });
});
