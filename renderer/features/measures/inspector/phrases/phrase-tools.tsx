import { memo, useState } from 'react';
import type { Phrase } from '../../../../../shared/domain/house-records.ts';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';
import { useData } from '../../../../data/data-context.tsx';
import { attempt } from '../../../../ui/attempt.ts';
import { plainNote } from '../../../../ui/rich-text/markdown/plain-note.ts';
import type { NoteAccess } from '../../../../ui/rich-text/rich-text-parts.ts';
import { useAnswerSubject } from '../shown-answer.ts';
import { ManagePhrases } from './manage-phrases.tsx';
import { PhraseMenu } from './phrase-menu.tsx';

/** Phrases at a note: putting them in, keeping new ones, and the dialogue in which they are edited. */
export const PhraseTools = memo(function PhraseTools({ note }: { note: NoteAccess }) {
  const { commands } = useData();
  const { measure } = useAnswerSubject();
  const [managed, setManaged] = useState<Phrase['id'] | 'any' | null>(null);

  /** Its first words are its title until somebody finds a better one. */
  const keep = attempt(async (text: string) => {
    const [title = ''] = plainNote(text).split('\n');
    setManaged(
      await commands.createPhrase({
        title: firstWords(title),
        text: text.slice(0, LIMITS.text),
        areaId: measure.areaId,
      }),
    );
  });

  return (
    <>
      <PhraseMenu note={note} onKeep={(text) => void keep(text)} onManage={() => setManaged('any')} />
      <ManagePhrases managed={managed} onChoose={setManaged} onClose={() => setManaged(null)} />
    </>
  );
});

/** Enough to know it by. */
const MOST_TITLE = 40;

function firstWords(line: string): string {
  if (line.length <= MOST_TITLE) return line;
  const cut = line.slice(0, MOST_TITLE);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || MOST_TITLE).trimEnd()} …`;
}
