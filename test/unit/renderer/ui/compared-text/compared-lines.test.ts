import { describe, expect, it } from 'vitest';
import { comparedLines, type Line, type TextFormat } from '../../../../../renderer/ui/compared-text/compared-lines.ts';
import { folded, isLong } from '../../../../../renderer/ui/compared-text/folded-lines.ts';

/** Words that only this side has in brackets, bold ones between stars. */
const shown = (lines: readonly Line[]) =>
  lines.map(({ level, pieces }) => {
    const words = pieces.map(({ text, bold, isDifferent }) => {
      const set = bold ? `*${text}*` : text;
      return isDifferent ? `[${set}]` : set;
    });
    return `${'- '.repeat(level)}${words.join('')}`;
  });
const compared = (mine: string, theirs: string, format: TextFormat = 'note') =>
  comparedLines(mine, theirs, format).map(shown);

describe('two notes side by side', () => {
  it('are shown as they are printed, without signs of Markdown, with the words that differ', () => {
    expect(compared('- **Karte** am Tor', '- **Karte** und PIN am Tor')).toEqual([
      ['- *Karte* am Tor'],
      ['- *Karte* [und PIN ]am Tor'],
    ]);
  });

  it('differ where the same words are set otherwise', () => {
    expect(compared('Karte', '**Karte**')).toEqual([['[Karte]'], ['[*Karte*]']]);
  });

  it('keep their paragraphs and levels', () => {
    expect(compared('Eins\n\n- zwei\n  - drei', 'Eins\n\n- zwei\n  - vier')[1]).toEqual([
      'Eins',
      '- zwei',
      '- - [vier]',
    ]);
  });

  it('are shown as typed where they are no Markdown', () => {
    expect(compared('**Musterweg** 1\nBonn', '**Musterweg** 2\nBonn', 'plain')).toEqual([
      ['**Musterweg** [1]', 'Bonn'],
      ['**Musterweg** [2]', 'Bonn'],
    ]);
  });

  it('differ as a whole where they are values', () => {
    expect(compared('31.03.2027', '31.06.2027', 'value')).toEqual([['[31.03.2027]'], ['[31.06.2027]']]);
  });

  it('may be empty', () => {
    expect(compared('', 'neu')).toEqual([[], ['[neu]']]);
  });
});

describe('long texts', () => {
  const paragraphs = (changed: string) =>
    Array.from({ length: 30 }, (_, it) => (it === 20 ? changed : `Absatz ${it}`)).join('\n');

  it('are shortened to where they differ and what stands around it', () => {
    const [mine] = comparedLines(paragraphs('alt'), paragraphs('neu'), 'plain');
    expect(isLong(mine)).toBe(true);
    expect(folded(mine)).toMatchObject([{ hidden: 19 }, {}, { pieces: [{ text: 'alt' }] }, {}, { hidden: 8 }]);
  });

  it('lose the middle of a long line that is the same on both sides, never what differs', () => {
    const [mine] = comparedLines(`${'gleich '.repeat(300)}alt`, `${'gleich '.repeat(300)}neu`, 'plain');
    const [line] = folded(mine) as [Line];
    expect(line.pieces.map(({ text }) => text.length < 400)).toEqual([true, true]);
    expect(line.pieces.at(-1)).toMatchObject({ text: 'alt', isDifferent: true });
  });

  it('show their beginning where nothing differs', () => {
    const [mine] = comparedLines(paragraphs('x'), paragraphs('x'), 'plain');
    expect(folded(mine)).toMatchObject([{}, {}, { hidden: 28 }]);
  });
});
