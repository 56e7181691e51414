import { originOf } from '../../../../shared/domain/layers.ts';
import { useText } from '../../../text/use-text.ts';
import type { TypedText } from '../../../ui/draft-props.ts';
import { plainNote } from '../../../ui/rich-text/markdown/plain-note.ts';
import { RichText } from '../../../ui/rich-text/rich-text.tsx';
import { FieldFindings } from '../findings/field-findings.tsx';
import { useMarkedNote } from '../findings/use-marked-note.ts';
import { Deviation } from './field-origin.tsx';
import css from './notes.module.css';
import origin from './origin.module.css';
import { PhraseTools } from './phrases/phrase-tools.tsx';
import { useShownAnswer } from './shown-answer.ts';

/** The note that is printed. */
export function NoteEditor({ draft }: { draft: TypedText }) {
  const { own, above } = useShownAnswer();
  const t = useText('measures');
  const words = useText('answer');
  const isInherited = originOf(own, above, 'note') === 'organisation';
  const hint = isInherited ? `${t('note.hint')} · ${words('origin.organisation')}` : t('note.hint');
  return (
    <section className={css.note} data-field="note">
      <RichText
        draft={draft}
        label={t('note.label')}
        hint={hint}
        placeholder={t('note.placeholder')}
        marked={useMarkedNote()}
        tools={(note) => <PhraseTools note={note} />}
      />
      <FieldFindings path="note" />
      <div className={origin.alone}>
        <Deviation path="note" label={t('note.label')} textOf={({ note }) => plainNote(note)} />
      </div>
    </section>
  );
}
