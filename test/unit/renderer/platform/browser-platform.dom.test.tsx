import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserPlatform } from '../../../../renderer/platform/browser-platform.ts';
import { MAX_CASE_BYTES, MAX_LOOK_BYTES } from '../../../../shared/ipc/contract.ts';

afterEach(() => vi.restoreAllMocks());

/** Answers the file input that the platform opens. */
function answerFileInput(answer: (input: HTMLInputElement) => void) {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    answer(this);
  });
}

function choose(file: Partial<File>) {
  answerFileInput((input) => {
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change'));
  });
}

describe('platform of a plain browser', () => {
  it('saves by download under the suggested name', async () => {
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this.download);
    });
    const bytes = new Uint8Array([1, 2, 3]);
    const answer = await browserPlatform().saveFile({ kind: 'annex', suggestedName: 'Anlage.docx', bytes });
    expect(answer).toMatchObject({ kind: 'saved', name: 'Anlage.docx' });
    expect(clicked).toEqual(['Anlage.docx']);
  });

  it('opens what the user chooses', async () => {
    choose(new File(['{}'], 'Fall.tomakte'));
    const answer = await browserPlatform().openCase();
    expect(answer).toEqual({ kind: 'opened', name: 'Fall.tomakte', bytes: new TextEncoder().encode('{}') });
  });

  it('opens a letterhead or a logo in the same way, up to a limit of its own', async () => {
    choose(new File(['x'], 'Briefbogen.dotx'));
    expect(await browserPlatform().openLook('letterhead')).toMatchObject({ kind: 'opened', name: 'Briefbogen.dotx' });
    choose({ name: 'logo.png', size: MAX_LOOK_BYTES + 1, arrayBuffer: vi.fn() });
    expect(await browserPlatform().openLook('logo')).toEqual({ kind: 'failed', name: 'logo.png', problem: 'tooLarge' });
  });

  it('says when the user chose nothing', async () => {
    answerFileInput((input) => input.dispatchEvent(new Event('cancel')));
    expect(await browserPlatform().openCase()).toEqual({ kind: 'cancelled' });
  });

  it('refuses a file that is too large, unread', async () => {
    const arrayBuffer = vi.fn();
    choose({ name: 'groß.tomakte', size: MAX_CASE_BYTES + 1, arrayBuffer });
    expect(await browserPlatform().openCase()).toEqual({ kind: 'failed', name: 'groß.tomakte', problem: 'tooLarge' });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('says when a file cannot be read', async () => {
    choose({ name: 'weg.tomakte', size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect(await browserPlatform().openCase()).toEqual({ kind: 'failed', name: 'weg.tomakte', problem: 'other' });
  });
});
