import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continueBullets,
  type TextEdit,
  type TextSelection,
  toggleBullets,
  toggleMarker,
} from '../../../../../../renderer/features/measures/inspector/markdown-edit.ts';
import { noteBlocks } from '../../../../../../shared/annex/note-blocks.ts';

/** A text with its selection between brackets: "ein [Wort]". */
function selection(marked: string): TextSelection {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}

function after({ text }: TextSelection, edit: TextEdit): string {
  const edited = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
  return `${edited.slice(0, edit.start)}[${edited.slice(edit.start, edit.end)}]${edited.slice(edit.end)}`;
}

const bold = (marked: string) => after(selection(marked), toggleMarker(selection(marked), '**'));
const italic = (marked: string) => after(selection(marked), toggleMarker(selection(marked), '*'));
const bullets = (marked: string) => after(selection(marked), toggleBullets(selection(marked)));

describe('bold and italic', () => {
  it('wrap the selection and keep it selected', () => {
    expect(bold('ein [Wort] hier')).toBe('ein **[Wort]** hier');
    expect(italic('ein [Wort] hier')).toBe('ein *[Wort]* hier');
  });

  it('put the cursor between the markers when nothing is selected', () => {
    expect(bold('ein []')).toBe('ein **[]**');
  });

  it('leave blanks at the edges outside, where they would break the marker', () => {
    expect(bold('ein[ Wort ]hier')).toBe('ein **[Wort]** hier');
  });

  it('are taken away again', () => {
    expect(bold('ein **[Wort]** hier')).toBe('ein [Wort] hier');
    expect(italic('ein *[Wort]* hier')).toBe('ein [Wort] hier');
  });

  it('do not take the one for the other', () => {
    expect(italic('ein **[Wort]** hier')).toBe('ein ***[Wort]*** hier');
    expect(italic('ein ***[Wort]*** hier')).toBe('ein **[Wort]** hier');
    expect(bold('ein ***[Wort]*** hier')).toBe('ein *[Wort]* hier');
  });

  it('print as bold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüß]{1,12}$/), (word) => {
        const text = { text: word, start: 0, end: word.length };
        const edited = after(text, toggleMarker(text, '**')).replace(/[[\]]/g, '');
        expect(noteBlocks(edited)).toEqual([{ kind: 'paragraph', inlines: [{ text: word, bold: true }] }]);
      }),
    );
  });
});

describe('bullets', () => {
  it('begin every selected line', () => {
    expect(bullets('eins\n[zwei\ndrei]\nvier')).toBe('eins\n- zwei\n- drei[]\nvier');
  });

  it('are taken away when all lines have them', () => {
    expect(bullets('[- eins\n- zwei]')).toBe('eins\nzwei[]');
  });

  it('begin an empty note', () => {
    expect(bullets('[]')).toBe('- []');
  });
});

describe('Enter in a list', () => {
  const enter = (marked: string) => {
    const edit = continueBullets(selection(marked));
    return edit && after(selection(marked), edit);
  };

  it('begins the next item, as deep as the last one', () => {
    expect(enter('- eins[]')).toBe('- eins\n- []');
    expect(enter('- eins\n  - zwei[]')).toBe('- eins\n  - zwei\n  - []');
  });

  it('ends the list on an empty item', () => {
    expect(enter('- eins\n- []')).toBe('- eins\n\n[]');
    expect(enter('- []')).toBe('[]');
    expect(enter('eins\n\n- []')).toBe('eins\n\n[]');
  });

  it('prints what follows the ended list as its own paragraph', () => {
    const typed = enter('- eins\n- []')?.replace('[]', 'Danach.') ?? '';
    expect(noteBlocks(typed).map(({ kind }) => kind)).toEqual(['list', 'paragraph']);
  });

  it('is an ordinary line break elsewhere', () => {
    expect(enter('kein Punkt[]')).toBeNull();
    expect(enter('- [eins]')).toBeNull();
  });
});
