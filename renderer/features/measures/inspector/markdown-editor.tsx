import { ActionIcon, Textarea } from '@mantine/core';
import { type Icon, IconBold, IconItalic, IconList } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useText } from '../../../text/use-text.ts';
import { draftProps, type TypedText } from '../../../ui/draft-props.ts';
import { continueBullets, type TextEdit, type TextSelection, toggleBullets, toggleMarker } from './markdown-edit.ts';
import css from './notes.module.css';

interface MarkdownEditorProps {
  draft: TypedText;
  label: string;
  /** Small words behind the label. */
  hint?: string;
  placeholder?: string;
}

/** A text that is printed. Buttons put in the markers of the Markdown subset; Ctrl+B and Ctrl+I do the same. */
export function MarkdownEditor({ draft, label, hint, placeholder }: MarkdownEditorProps) {
  const t = useText('measures');
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const bold = () => apply(area.current, (selection) => toggleMarker(selection, '**'));
  const italic = () => apply(area.current, (selection) => toggleMarker(selection, '*'));
  const bullets = () => apply(area.current, toggleBullets);

  function handleKey(event: KeyboardEvent) {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isCommand && event.key === 'b') bold();
    else if (isCommand && event.key === 'i') italic();
    else if (event.key !== 'Enter' || event.shiftKey || !apply(area.current, continueBullets)) return;
    event.preventDefault();
  }

  return (
    <>
      <div className={css.head}>
        <label htmlFor={id} className="label grow">
          {label} {hint && <span className={css.soft}>{hint}</span>}
        </label>
        <Tool icon={IconBold} label={t('note.bold')} onUse={bold} />
        <Tool icon={IconItalic} label={t('note.italic')} onUse={italic} />
        <Tool icon={IconList} label={t('note.bullets')} onUse={bullets} />
      </div>
      <Textarea
        {...draftProps(draft, LIMITS.text)}
        ref={area}
        id={id}
        classNames={{ input: css.noteText }}
        placeholder={placeholder}
        onKeyDown={handleKey}
      />
    </>
  );
}

function Tool({ icon: Shape, label, onUse }: { icon: Icon; label: string; onUse: () => void }) {
  return (
    <ActionIcon
      size={22}
      aria-label={label}
      title={label}
      // The text field keeps the focus and its selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      <Shape size={14} />
    </ActionIcon>
  );
}

/** Edits as if typed, so that the field's own undo knows about it. Answers whether there was something to edit. */
function apply(area: HTMLTextAreaElement | null, make: (selection: TextSelection) => TextEdit | null): boolean {
  if (!area) return false;
  const edit = make({ text: area.value, start: area.selectionStart, end: area.selectionEnd });
  if (!edit) return false;
  area.focus();
  area.setSelectionRange(edit.from, edit.to);
  document.execCommand(edit.insert === '' ? 'delete' : 'insertText', false, edit.insert);
  area.setSelectionRange(edit.start, edit.end);
  return true;
}
