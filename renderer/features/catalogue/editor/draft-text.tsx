import { Textarea } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { type CommitDraft, type Draft, useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import { TextCheck } from '../../../ui/findings/text-check.tsx';
import css from './editor.module.css';

interface DraftTextProps {
  /** Names the record and field behind it. */
  id: string;
  /** What the text is; the language is added. */
  name: string;
  language: Language;
  stored: string;
  /** Gets the text without blanks around it. */
  commit: CommitDraft;
  /** Several lines are usual. */
  isLong?: boolean;
  /** What is wrong with the text, in words; it is stored all the same unless `commit` refuses it. */
  problem?: (text: string) => string | undefined;
}

/** A text in one language, stored while it is typed: one step of the history per visit. */
export function DraftText({ id, stored, commit, ...props }: DraftTextProps) {
  const draft = useDraft(stored, (text, visit) => commit(text.trim(), visit), { id });
  return <TextField {...props} draft={draft} />;
}

interface TextFieldProps extends Pick<DraftTextProps, 'name' | 'language' | 'isLong' | 'problem'> {
  draft: Draft;
  input?: RefObject<HTMLTextAreaElement | null>;
  /** Stands behind the name of the language. */
  extra?: ReactNode;
  /** The measure whose annex prints the text: its words are looked at. Absent for texts that nobody has reworded. */
  printedOf?: MeasureId | undefined;
}

/** The field for a draft that somebody else keeps. Enter is no part of a single line. */
export function TextField({ name, language, isLong = false, problem, draft, input, extra, printedOf }: TextFieldProps) {
  const t = useText('catalogue');
  const limit = isLong ? LIMITS.text : LIMITS.line;
  const field = draftProps(draft, limit);
  const replace = (text: string) => {
    draft.setText(text);
    return draft.flush();
  };
  return (
    <div className={css.text}>
      <div className={css.textHead}>
        <span aria-hidden="true">{t(`text.${language}`)}</span>
        {extra}
      </div>
      <Textarea
        {...field}
        onChange={(event) => draft.setText(isLong ? event.currentTarget.value : oneLine(event.currentTarget.value))}
        ref={input}
        aria-label={t('text.labelled', { text: name, language: t(`text.${language}`) })}
        lang={language}
        rows={isLong ? 2 : 1}
        classNames={{ input: css.input }}
        error={problem?.(draft.text)}
      />
      {printedOf && (
        <TextCheck
          measureId={printedOf}
          text={draft.text}
          language={language}
          onReplace={(text) => void replace(text)}
        />
      )}
    </div>
  );
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
