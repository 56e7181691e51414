/** The fields of an answer beside status and values: what they store, what they say, and that undo takes it back. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConditionField } from '../../../../../../renderer/features/measures/inspector/condition-field.tsx';
import { DueField } from '../../../../../../renderer/features/measures/inspector/due-field.tsx';
import { EvidenceList } from '../../../../../../renderer/features/measures/inspector/evidence-list.tsx';
import { setWorkOpen } from '../../../../../../renderer/features/measures/inspector/fold-store.ts';
import { InternalOnlyField } from '../../../../../../renderer/features/measures/inspector/internal-only-field.tsx';
import { ResponsibleField } from '../../../../../../renderer/features/measures/inspector/responsible-field.tsx';
import { ReviewFields } from '../../../../../../renderer/features/measures/inspector/review-fields.tsx';
import { today } from '../../../../../../renderer/features/measures/inspector/today.ts';
import { WorkOnIt } from '../../../../../../renderer/features/measures/inspector/work-on-it.tsx';
import { formatDate } from '../../../../../../renderer/text/format.ts';
import { nextReview } from '../../../../../../shared/domain/review.ts';
import { withLayout } from '../open-operation.tsx';
import { measureId } from '../small-catalogue.ts';
import { MEASURE, openFields } from './open-fields.tsx';

withLayout();
afterEach(() => setWorkOpen(false));

const hidden = { hidden: true };
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const SHA_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

/** What the next file dialogues answer with. */
function chooseFiles(...files: File[]): void {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    const file = files.shift();
    Object.defineProperty(this, 'files', { value: file ? [file] : [] });
    this.dispatchEvent(new Event(file ? 'change' : 'cancel'));
  });
}

describe('the condition', () => {
  it('is typed in own words or chosen, and undo takes it back', async () => {
    const { user, holds, commands } = await openFields(<ConditionField />);
    await user.type(await screen.findByLabelText('Bedingung'), ' im Rechenzentrum {Tab}');
    await holds({ condition: 'im Rechenzentrum' });
    await user.clear(field('Bedingung'));
    await user.click(await screen.findByRole('option', { name: 'auf Anfrage', ...hidden }));
    await holds({ condition: 'auf Anfrage' });
    await commands.undo();
    await holds({ condition: 'im Rechenzentrum' });
  });
});

describe('who and until when', () => {
  it('suggests names of other answers, those used most first', async () => {
    const { user, holds } = await openFields(<ResponsibleField />, {
      before: async ({ commands, scope, above }) => {
        await commands.assess(scope, measureId('ZUG-01'), { responsible: 'Ada Muster' });
        await commands.assess(scope, measureId('ZUG-03'), { responsible: 'IT' });
        await commands.assess(above, measureId('ZUG-04'), { responsible: 'IT' });
      },
    });
    await user.click(await screen.findByLabelText('Zuständig'));
    const options = await screen.findAllByRole('option', hidden);
    expect(options.map(({ textContent }) => textContent)).toEqual(['IT', 'Ada Muster']);
    await user.click(options[0] ?? document.body);
    await holds({ responsible: 'IT' });
  });

  it('takes a due date by typing or by a click, and says what is overdue', async () => {
    const { user, holds } = await openFields(<DueField />);
    await user.click(await screen.findByRole('button', { name: 'Jahresende' }));
    await holds({ due: `${today().slice(0, 4)}-12-31` });
    await waitFor(() => expect(field('Fällig am').value).toBe(`31.12.${today().slice(0, 4)}`));
    await user.clear(field('Fällig am'));
    await user.type(field('Fällig am'), '1.3.20{Tab}');
    await holds({ due: '2020-03-01' });
    expect(await screen.findByText('überfällig')).toBeTruthy();
  });

  it('leaves what is no date in the field with a message', async () => {
    const { user, own } = await openFields(<DueField />);
    await user.type(await screen.findByLabelText('Fällig am'), 'bald{Tab}');
    expect(field('Fällig am').value).toBe('bald');
    expect(field('Fällig am').getAttribute('aria-invalid')).toBe('true');
    expect(await own()).toBeUndefined();
  });
});

describe('review', () => {
  it('fills in the next review from the last confirmation', async () => {
    const { user, holds } = await openFields(<ReviewFields />, {
      before: ({ commands, scope }) => commands.assess(scope, MEASURE, { confirmedOn: '2026-01-31' }),
    });
    await user.click(await screen.findByLabelText('Prüfabstand'));
    await user.click(await screen.findByRole('option', { name: 'vierteljährlich', ...hidden }));
    await holds({ reviewInterval: 'quarterly', reviewOn: '2026-04-30' });
    expect(await screen.findByText('Gezählt ab der letzten Bestätigung.')).toBeTruthy();
  });

  it('confirms today and moves the next review on, as one step', async () => {
    const before = { confirmedOn: '2025-01-01', reviewInterval: 'yearly', reviewOn: '2026-01-01' } as const;
    const { user, holds, commands } = await openFields(<ReviewFields />, {
      before: ({ commands: given, scope }) => given.assess(scope, MEASURE, before),
    });
    expect(await screen.findByText('Prüfung steht an')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Heute bestätigen' }));
    await holds({ confirmedOn: today(), reviewOn: nextReview(today(), 'yearly') });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Heute bestätigen' })).toBeNull());
    await commands.undo();
    await holds(before);
  });
});

describe('evidence', () => {
  it('is gone through by Tab from field to field, row to row, and then to what adds another', async () => {
    const { user } = await openFields(<EvidenceList />);
    const add = () => user.click(screen.getByRole('button', { name: 'Nachweis' }));
    await screen.findByRole('button', { name: 'Nachweis' });
    await add();
    await screen.findByRole('listitem', { name: 'Nachweis 1' });
    await add();
    const second = within(await screen.findByRole('listitem', { name: 'Nachweis 2' }));
    const first = within(screen.getByRole('listitem', { name: 'Nachweis 1' }));
    first.getByLabelText('Nachweis').focus();
    const stops = [first, second].flatMap((entry, index) => [
      ...['Nachweis', 'Aussteller', 'Gültig bis', 'Bemerkung'].map((label) => entry.getByLabelText(label)),
      entry.getByRole('button', { name: `Nachweis ${index + 1} entfernen` }),
    ]);
    for (const stop of [...stops, screen.getByRole('button', { name: 'Nachweis' })]) {
      expect(document.activeElement).toBe(stop);
      await user.tab();
    }
  });

  it('is entered field by field and taken out again', async () => {
    const { user, holds } = await openFields(<EvidenceList />);
    await user.click(await screen.findByRole('button', { name: 'Nachweis' }));
    const entry = within(await screen.findByRole('listitem', { name: 'Nachweis 1' }));
    expect(entry.getByText('Womit es belegt ist, steht noch aus.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(entry.getByLabelText('Nachweis')));
    await user.keyboard('Prüfbericht 7{Tab}Prüfstelle Muster{Tab}1.2.20{Tab}liegt in der Ablage{Tab}');
    const filled = { reference: 'Prüfbericht 7', issuer: 'Prüfstelle Muster', validUntil: '2020-02-01' };
    await holds({ evidence: [{ ...filled, remark: 'liegt in der Ablage', hash: '' }] });
    expect(await entry.findByText('abgelaufen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Nachweis 1 entfernen' }));
    await holds({ evidence: [] });
  });

  it('knows a file by its checksum, and tells whether it is still the same', async () => {
    chooseFiles(new File(['abc'], 'bericht.pdf'), new File(['abc'], 'kopie.pdf'), new File(['abd'], 'neu.pdf'));
    const { user, holds } = await openFields(<EvidenceList />);
    await user.click(await screen.findByRole('button', { name: 'Datei …' }));
    await holds({ evidence: [expect.objectContaining({ reference: 'bericht.pdf', hash: SHA_OF_ABC })] });
    await user.click(await screen.findByRole('button', { name: 'Datei prüfen …' }));
    expect(await screen.findByText('Unverändert: Die Prüfsumme stimmt überein.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Datei prüfen …' }));
    expect(await screen.findByText('„neu.pdf“ ist eine andere Datei oder wurde verändert.')).toBeTruthy();
  });

  it('takes files that are dropped on the list, in one step, and names those it cannot take', async () => {
    const { holds, commands, own } = await openFields(<EvidenceList />);
    const list = (await screen.findByRole('button', { name: 'Datei …' })).closest('section') as HTMLElement;
    const huge = new File(['x'], 'film.mov');
    Object.defineProperty(huge, 'size', { value: 3 * 1024 ** 3 });
    const files = [new File(['abc'], 'a.pdf'), huge, new File(['abc'], 'b.pdf')];
    const dataTransfer = { types: ['Files'], files, dropEffect: 'none' };
    fireEvent.dragOver(list, { dataTransfer });
    expect(list.dataset.over).toBe('true');
    fireEvent.drop(list, { dataTransfer });
    await holds({
      evidence: ['a.pdf', 'b.pdf'].map((reference) => expect.objectContaining({ reference, hash: SHA_OF_ABC })),
    });
    expect((await screen.findByRole('alert')).textContent).toContain('„film.mov“ ist zu groß');
    expect(list.dataset.over).toBeUndefined();
    await commands.undo();
    expect((await own())?.evidence ?? []).toEqual([]);
  });

  it('says so when a file cannot be read, and stores nothing', async () => {
    const broken = new File([], 'weg.pdf');
    vi.spyOn(broken, 'stream').mockImplementation(() => {
      throw new DOMException('gone', 'NotFoundError');
    });
    chooseFiles(broken);
    const { user, own } = await openFields(<EvidenceList />);
    await user.click(await screen.findByRole('button', { name: 'Datei …' }));
    expect(await screen.findByText(/„weg.pdf“ lässt sich nicht lesen/)).toBeTruthy();
    expect(await own()).toBeUndefined();
  });
});

describe('the work as a whole', () => {
  it('is folded at first and says in one line what is inside', async () => {
    const { user, scope, commands } = await openFields(<WorkOnIt />);
    expect(screen.queryByLabelText('Zuständig')).toBeNull();
    await commands.assess(scope, MEASURE, { responsible: 'IT', due: '2099-05-01', internalOnly: true });
    expect(await screen.findByText(`IT · fällig ${formatDate('2099-05-01', 'de')} · nur intern`)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Arbeit daran/ }));
    expect(await screen.findByLabelText('Zuständig')).toBeTruthy();
  });

  it('marks a measure as internal only', async () => {
    const { user, holds } = await openFields(<InternalOnlyField />);
    await user.click(await screen.findByLabelText('Nur intern'));
    await holds({ internalOnly: true });
  });
});
