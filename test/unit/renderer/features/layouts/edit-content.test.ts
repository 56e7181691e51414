import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addableKinds,
  newChapter,
  withChapter,
  withException,
  withMovedChapter,
  withNewChapter,
  withNewException,
  withNewPart,
  withoutChapter,
  withoutException,
  withoutPart,
  withPart,
} from '../../../../../renderer/features/layouts/edit-content.ts';
import { CHAPTER_KINDS, chapterSchema, layoutContentSchema } from '../../../../../shared/domain/layout.ts';

const content = layoutContentSchema.parse({
  chapters: [{ kind: 'cover' }, { kind: 'text', text: { de: 'Eins', en: '' } }, { kind: 'measures' }],
});
const kinds = (of = content) => of.chapters.map(({ kind }) => kind);

describe('chapters of a layout', () => {
  it.each(CHAPTER_KINDS)('of kind %s can be added with its defaults', (kind) => {
    const chapter = newChapter(kind, ['ZUT', 'ZUG']);
    expect(chapterSchema.parse(chapter)).toEqual(chapter);
    expect(kinds(withNewChapter(0, chapter)(content))).toEqual(['cover', kind, 'text', 'measures']);
  });

  it('are offered once, but texts and modules as often as wanted', () => {
    const offered = addableKinds(content, CHAPTER_KINDS);
    expect(offered).toContain('text');
    expect(offered).toContain('module');
    expect(offered).not.toContain('cover');
    expect(offered).toContain('signatures');
  });

  it('are moved to another place, and never out of the list', () => {
    expect(kinds(withMovedChapter(0, 2)(content))).toEqual(['text', 'measures', 'cover']);
    expect(withMovedChapter(0, 3)(content)).toBe(content);
    expect(withMovedChapter(5, 0)(content)).toBe(content);
  });

  it('stay the same ones however they are moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -1, max: 4 }))), (moves) => {
        const moved = moves.reduce((of, [from, to]) => withMovedChapter(from, to)(of), content);
        expect(kinds(moved).sort()).toEqual(kinds().sort());
      }),
    );
  });

  it('can be taken away but for the last one', () => {
    const two = withoutChapter(1)(content);
    expect(kinds(two)).toEqual(['cover', 'measures']);
    const one = withoutChapter(0)(two);
    expect(withoutChapter(0)(one)).toBe(one);
  });

  it('are changed from what is stored, and only while they are what they were', () => {
    const change = withChapter(1, 'text', ({ text }) => ({ text: { ...text, en: 'One' } }));
    expect(change(content).chapters[1]).toMatchObject({ text: { de: 'Eins', en: 'One' } });
    const moved = withMovedChapter(1, 0)(content);
    expect(change(moved)).toBe(moved);
  });
});

describe('exceptions of a layout', () => {
  const one = withNewException({ groupId: 'b1' as never })(content);

  it('hold what was chosen, and nothing of what was taken back', () => {
    const chosen = withException(0, { form: 'prose', legalReference: false })(one);
    expect(chosen.exceptions).toEqual([{ groupId: 'b1', form: 'prose', legalReference: false }]);
    const back = withException(0, { form: undefined })(chosen);
    expect(Object.keys(back.exceptions[0] ?? {})).toEqual(['groupId', 'legalReference']);
  });

  it('go as they came', () => {
    expect(withoutException(0)(one).exceptions).toEqual([]);
    expect(withException(3, { form: 'prose' })(one)).toBe(one);
  });
});

describe('measures set apart', () => {
  const part = {
    groupId: 'b1',
    style: 'runIn',
    title: { de: 'Zertifikate', en: '' },
    measureIds: ['ZUT-01'],
    siteKinds: [],
  };
  const one = withNewPart(part as never)(content);

  it('are changed from what is stored', () => {
    const change = withPart(0, ({ title }) => ({ title: { ...title, en: 'Certificates' } }));
    expect(change(one).parts).toEqual([{ ...part, title: { de: 'Zertifikate', en: 'Certificates' } }]);
    expect(change(content)).toBe(content);
  });

  it('go as they came', () => {
    expect(withoutPart(0)(one).parts).toEqual([]);
  });
});
