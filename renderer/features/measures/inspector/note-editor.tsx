import { useText } from '../../../text/use-text.ts';
import type { TypedText } from '../../../ui/draft-props.ts';
import { RichText } from '../../../ui/rich-text/rich-text.tsx';
import css from './notes.module.css';

/** The note that is printed. */
export function NoteEditor({ draft }: { draft: TypedText }) {
  const t = useText('measures');
  return (
    <section className={css.note} data-field="note">
      <RichText draft={draft} label={t('note.label')} hint={t('note.hint')} placeholder={t('note.placeholder')} />
    </section>
  );
}
