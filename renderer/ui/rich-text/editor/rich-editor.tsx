import { VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useText } from '../../../text/use-text.ts';
import { lengthProps } from '../../length-hint.tsx';
import css from '../rich-text.module.css';
import { RichTextHead } from '../rich-text-head.tsx';
import type { RichTextParts } from '../rich-text-parts.ts';
import { MarkCard } from './mark-card.tsx';
import { noteAccess } from './note-access.ts';
import { RefusalHint } from './refusal-hint.tsx';
import { RichTools } from './rich-tools.tsx';
import { type Reached, useNoteEditor } from './use-note-editor.ts';

/** The field itself. Its document is what the annex prints; every change is handed to the draft as Markdown. */
export function RichEditor(props: RichTextParts) {
  const { draft, label, hint, placeholder, labelId, tools } = props;
  const { place, editor, refusal, reached, leaveMark } = useNoteEditor(props);
  const access = useMemo(() => editor && noteAccess(editor), [editor]);
  return (
    <>
      <RichTextHead label={label} hint={hint} labelId={labelId}>
        {editor && <RichTools editor={editor} />}
        {access && tools?.(access)}
      </RichTextHead>
      <div className={css.around}>
        <div className={css.field} data-placeholder={placeholder} ref={place} />
        {reached && <MarkCard {...reached} onLeave={leaveMark} />}
      </div>
      <VisuallyHidden role="status">{reached && <ReachedMark {...reached.mark} />}</VisuallyHidden>
      {refusal ? <RefusalHint refusal={refusal} /> : lengthProps(draft.text, LIMITS.text).description}
    </>
  );
}

/** What is said of the marked words, for those who hear it. */
function ReachedMark({ severity, message }: Reached['mark']) {
  const t = useText('ui');
  return `${t(`findings.severity.${severity}`)}: ${message}`;
}
