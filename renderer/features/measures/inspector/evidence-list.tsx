import { Button } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { type Evidence, MOST_PARTS } from '../../../../shared/domain/case-parts.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useText } from '../../../text/use-text.ts';
import { focusSoon } from '../../../ui/lead-focus.ts';
import { chooseFile } from './choose-file.ts';
import css from './evidence.module.css';
import { EvidenceEntry } from './evidence-entry.tsx';
import { Deviation, InheritedMark } from './field-origin.tsx';
import { hashOfFile } from './file-hash.ts';
import { useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

const BLANK: Evidence = { reference: '', hash: '', issuer: '', validUntil: '', remark: '' };

/** What shows that the measure is in place: references, and files known by their checksum. */
export function EvidenceList() {
  const { answer } = useShownAnswer();
  const { assess } = useAnswerCommands();
  const t = useText('answer');
  const root = useRef<HTMLElement>(null);
  const { evidence } = answer;

  async function add(entry: Evidence) {
    const place = evidence.length;
    await assess((now) => ({ evidence: [...(now?.evidence ?? []), entry] }));
    focusSoon(() => root.current?.querySelectorAll('li')[place]?.querySelector('input'));
  }

  return (
    <section className={css.evidence} ref={root} data-field="evidence">
      <div className={css.head}>
        <h4 className="label grow">
          {t('evidence.title')} <InheritedMark path="evidence" />
        </h4>
        <AddButtons isFull={evidence.length >= MOST_PARTS} onAdd={(entry) => void add(entry)} />
      </div>
      {evidence.length === 0 && <p className={css.empty}>{t('evidence.none')}</p>}
      <ul className={css.list}>
        {evidence
          .map((entry, index) => ({ entry, index }))
          .map((one) => (
            <EvidenceEntry key={one.index} {...one} />
          ))}
      </ul>
      <Deviation
        path="evidence"
        label={t('evidence.title')}
        textOf={(above) => above.evidence.map(({ reference }) => reference).join('; ')}
      />
    </section>
  );
}

function AddButtons({ isFull, onAdd }: { isFull: boolean; onAdd: (entry: Evidence) => void }) {
  const t = useText('answer');
  const [state, setState] = useState<'reading' | { unreadable: string } | null>(null);
  if (isFull) return <span className={css.empty}>{t('evidence.full', { most: MOST_PARTS })}</span>;

  async function addFile() {
    const file = await chooseFile();
    if (!file) return;
    setState('reading');
    try {
      const hash = await hashOfFile(file);
      setState(null);
      onAdd({ ...BLANK, reference: file.name.slice(0, LIMITS.line), hash });
    } catch {
      setState({ unreadable: file.name });
    }
  }

  return (
    <>
      {state && (
        <span className={css.empty} role="status">
          {state === 'reading' ? t('evidence.reading') : t('evidence.unreadable', { name: state.unreadable })}
        </span>
      )}
      <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={13} />} onClick={() => onAdd(BLANK)}>
        {t('evidence.add')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        title={t('evidence.addFileHint')}
        disabled={state === 'reading'}
        leftSection={<IconPaperclip size={13} />}
        onClick={() => void addFile()}
      >
        {t('evidence.addFile')}
      </Button>
    </>
  );
}
