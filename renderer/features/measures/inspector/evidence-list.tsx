import { Button } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { type Evidence, MOST_PARTS } from '../../../../shared/domain/case-parts.ts';
import { useText } from '../../../text/use-text.ts';
import { focusSoon } from '../../../ui/lead-focus.ts';
import { useDrop } from '../../../ui/use-drop.ts';
import { chooseFiles } from './choose-file.ts';
import css from './evidence.module.css';
import { EvidenceEntry } from './evidence-entry.tsx';
import { Deviation, InheritedMark } from './field-origin.tsx';
import { BLANK_EVIDENCE } from './file-evidence.ts';
import { useShownAnswer } from './shown-answer.ts';
import { useAddFiles } from './use-add-files.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

/** What shows that the measure is in place: references, and files known by their checksum. Files can be dropped on it. */
export function EvidenceList() {
  const { answer } = useShownAnswer();
  const { assess } = useAnswerCommands();
  const t = useText('answer');
  const root = useRef<HTMLElement>(null);
  const { evidence } = answer;

  async function add(entries: readonly Evidence[]) {
    const place = evidence.length;
    await assess((now) => ({ evidence: [...(now?.evidence ?? []), ...entries] }));
    focusSoon(() => root.current?.querySelectorAll('li')[place]?.querySelector('input'));
  }
  const files = useAddFiles(evidence.length, add);
  const { isOver, ...drop } = useDrop((dropped) => void files.addFiles(dropped));

  return (
    <section className={css.evidence} ref={root} data-field="evidence" data-takes-files data-over={isOver} {...drop}>
      <div className={css.head}>
        <h4 className="label grow">
          {t('evidence.title')} <InheritedMark path="evidence" />
        </h4>
        {files.isReading && (
          <span className={css.empty} role="status">
            {t('evidence.reading')}
          </span>
        )}
      </div>
      {files.problems.length > 0 && (
        <ul className={css.problems} role="alert">
          {files.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {evidence.length === 0 && <p className={css.empty}>{t('evidence.none')}</p>}
      <ul className={css.list}>
        {evidence
          .map((entry, index) => ({ entry, index }))
          .map((one) => (
            <EvidenceEntry key={one.index} {...one} />
          ))}
      </ul>
      <div className={css.add}>
        <AddButtons
          isFull={evidence.length >= MOST_PARTS}
          isReading={files.isReading}
          onAdd={() => void add([BLANK_EVIDENCE])}
          onFiles={(chosen) => void files.addFiles(chosen)}
        />
      </div>
      <Deviation
        path="evidence"
        label={t('evidence.title')}
        textOf={(above) => above.evidence.map(({ reference }) => reference).join('; ')}
      />
    </section>
  );
}

interface AddButtonsProps {
  isFull: boolean;
  isReading: boolean;
  onAdd: () => void;
  onFiles: (files: readonly File[]) => void;
}

function AddButtons({ isFull, isReading, onAdd, onFiles }: AddButtonsProps) {
  const t = useText('answer');
  if (isFull) return <span className={css.empty}>{t('evidence.full', { most: MOST_PARTS })}</span>;
  return (
    <>
      <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} onClick={onAdd}>
        {t('evidence.add')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        title={t('evidence.addFileHint')}
        disabled={isReading}
        leftSection={<IconPaperclip size={13} />}
        onClick={() => void chooseFiles().then(onFiles)}
      >
        {t('evidence.addFile')}
      </Button>
    </>
  );
}
