import { Checkbox, Textarea } from '@mantine/core';
import { isSame } from '../../../../../shared/domain/record-paths.ts';
import { hasMarks } from '../../../../../shared/merge/conflict-marks.ts';
import { type ListPart, mergeLists } from '../../../../../shared/merge/merge-lists.ts';
import { listOf } from '../../../../../shared/merge/proposal.ts';
import { useText } from '../../../../text/use-text.ts';
import { RichText } from '../../../../ui/rich-text/rich-text.tsx';
import type { FieldEntry } from '../field-entries.ts';
import css from './entry.module.css';

interface JoinedValueProps {
  field: FieldEntry;
  value: unknown;
  onChange: (value: unknown) => void;
}

/** Both versions in one, to be looked at and put into its final form. */
export function JoinedValue({ field, value, onChange }: JoinedValueProps) {
  const t = useText('merging');
  if (field.kind === 'list') return <JoinedList field={field} value={value} onChange={onChange} />;
  if (field.kind === 'languages') {
    const texts = value as Readonly<Record<'de' | 'en', string>>;
    return (['de', 'en'] as const).map((language) => (
      <JoinedText
        key={language}
        label={t('joinedIn', { language: t(`languages.${language}`) })}
        isNote={false}
        text={texts[language]}
        onChange={(text) => onChange({ ...texts, [language]: text })}
      />
    ));
  }
  return <JoinedText label={t('joined')} isNote={field.format === 'note'} text={String(value)} onChange={onChange} />;
}

interface JoinedTextProps {
  label: string;
  /** Markdown: edited as it will look. */
  isNote: boolean;
  text: string;
  onChange: (text: string) => void;
}

function JoinedText({ label, isNote, text, onChange }: JoinedTextProps) {
  const t = useText('merging');
  const isUnfinished = hasMarks(text);
  return (
    <div className={css.joinedText}>
      {isNote ? (
        <RichText
          draft={{ text, setText: onChange, flush: () => Promise.resolve(true) }}
          label={label}
          marked={marksIn(text, t('bothHere'))}
        />
      ) : (
        <Textarea
          label={label}
          autosize
          minRows={2}
          maxRows={12}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      <p className={isUnfinished ? css.unfinished : 'muted'} role="status">
        {t(isUnfinished ? 'joinedHint' : 'joinedReady')}
      </p>
    </div>
  );
}

/** Places that both wrote at, marked in the editor. */
function marksIn(text: string, message: string) {
  const marks = [...text.matchAll(/⟨[^⟨⟩]* \| [^⟨⟩]*⟩/g)].map(({ index, 0: place }) => ({
    start: index,
    end: index + place.length,
    severity: 'warning' as const,
    message,
  }));
  return { text, marks };
}

/** Each entry once, with who has it; those that are ticked will be there. */
function JoinedList({ field, value, onChange }: JoinedValueProps) {
  const t = useText('merging');
  const parts = mergeLists(Array.isArray(field.base) ? field.base : null, listOf(field.here), listOf(field.there));
  const isWanted = (part: ListPart) => listOf(value).some((entry) => isSame(entry, part.value));
  const toggle = (part: ListPart) =>
    onChange(parts.filter((one) => (one === part ? !isWanted(one) : isWanted(one))).map((one) => one.value));
  return (
    <fieldset className={css.joinedList}>
      <legend>{t('joinedList')}</legend>
      {parts.map((part) => (
        <Checkbox
          key={JSON.stringify(part.value)}
          checked={isWanted(part)}
          onChange={() => toggle(part)}
          label={
            <>
              {field.entryWords(part.value)} <span className={css.origin}>{t(`entries.${originOf(part)}`)}</span>
            </>
          }
        />
      ))}
    </fieldset>
  );
}

function originOf({ in: whose, isRemovedElsewhere, isEdited, isProposed }: ListPart) {
  if (whose === 'both') return 'both';
  if (isEdited) return whose === 'mine' ? 'editedMine' : 'editedTheirs';
  if (!isRemovedElsewhere) return whose;
  if (isProposed) return whose === 'mine' ? 'removedThereEditedHere' : 'removedHereEditedThere';
  return whose === 'mine' ? 'removedThere' : 'removedHere';
}
