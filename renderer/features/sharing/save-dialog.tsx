import { Button, Checkbox, Radio } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconLock } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { narrowedTo } from '../../../shared/domain/narrow-case.ts';
import { forOutsiders } from '../../../shared/domain/outsider-case.ts';
import { byName } from '../../text/collate.ts';
import { textFor } from '../../text/i18n.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { summaryOf } from './case-summary.ts';
import { CountList } from './count-list.tsx';
import { isUsable, PassphraseFields, type WantedPassphrase } from './passphrase-fields.tsx';
import css from './sharing.module.css';

export type Audience = 'colleagues' | 'outsiders';

export interface SaveChoice {
  /** For whom the file is: outsiders get less. */
  audience: Audience;
  /** Null = the whole organisation. */
  operationIds: OperationId[] | null;
  internalNotes: boolean;
  /** '' = not encrypted. */
  passphrase: string;
}

/** Asks what of an organisation goes into the file, and says what that is. Answers null when the dialogue is closed. */
export function askWhatToSave(content: CaseContent): Promise<SaveChoice | null> {
  return new Promise((resolve) => {
    const id = modals.open({
      title: textFor('sharing')('save.title'),
      size: 520,
      onClose: () => resolve(null),
      children: (
        <SaveForm
          content={content}
          onDone={(choice) => {
            resolve(choice);
            modals.close(id);
          }}
          onCancel={() => modals.close(id)}
        />
      ),
    });
  });
}

interface SaveFormProps {
  content: CaseContent;
  onDone: (choice: SaveChoice) => void;
  onCancel: () => void;
}

function SaveForm({ content, onDone, onCancel }: SaveFormProps) {
  const t = useText('sharing');
  const ui = useText('ui');
  const [isWhole, setIsWhole] = useState(true);
  const [chosen, setChosen] = useState<OperationId[]>([]);
  const [internalNotes, setInternalNotes] = useState(false);
  const [audience, setAudience] = useState<Audience>('colleagues');
  const [passphrase, setPassphrase] = useState<WantedPassphrase>(null);
  const { counts } = useMemo(() => {
    const part = isWhole ? content : narrowedTo(content, chosen);
    return summaryOf(audience === 'outsiders' ? forOutsiders(part) : part);
  }, [content, isWhole, chosen, audience]);
  const isEmpty = !isWhole && chosen.length === 0;
  const canSave = !isEmpty && isUsable(passphrase);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!canSave) return;
    onDone({
      audience,
      operationIds: isWhole ? null : chosen,
      internalNotes: internalNotes && audience === 'colleagues',
      passphrase: passphrase?.first ?? '',
    });
  };

  return (
    <form onSubmit={submit}>
      <Radio.Group
        label={t('save.what')}
        value={isWhole ? 'whole' : 'chosen'}
        onChange={(value) => setIsWhole(value === 'whole')}
      >
        <div className={css.choices}>
          <Radio value="whole" label={t('save.everything')} data-autofocus />
          <Radio value="chosen" label={t('save.chosen')} />
        </div>
      </Radio.Group>
      {!isWhole && <OperationChoice content={content} chosen={chosen} onChange={setChosen} />}
      {isEmpty ? <p className={css.counts}>{t('save.nothingChosen')}</p> : <CountList counts={counts} />}
      <Radio.Group
        mt={16}
        label={t('save.audience')}
        description={audience === 'outsiders' && t('save.outsidersHint')}
        value={audience}
        onChange={(value) => setAudience(value as Audience)}
      >
        <div className={css.choices}>
          <Radio value="colleagues" label={t('save.colleagues')} />
          <Radio value="outsiders" label={t('save.outsiders')} />
        </div>
      </Radio.Group>
      {audience === 'colleagues' && counts.internalNotes > 0 && (
        <InternalNotes count={counts.internalNotes} isWanted={internalNotes} onChange={setInternalNotes} />
      )}
      <PassphraseFields wanted={passphrase} onChange={setPassphrase} />
      <div className={css.buttons}>
        <Button variant="default" onClick={onCancel}>
          {ui('cancel')}
        </Button>
        <Button type="submit" disabled={!canSave}>
          {t('save.action')}
        </Button>
      </div>
    </form>
  );
}

interface OperationChoiceProps {
  content: CaseContent;
  chosen: readonly OperationId[];
  onChange: (ids: OperationId[]) => void;
}

function OperationChoice({ content, chosen, onChange }: OperationChoiceProps) {
  const t = useText('sharing');
  const language = useLanguage();
  const operations = content.operations.filter((operation) => !operation.deleted).sort(byName(language));
  return (
    <Checkbox.Group
      aria-label={t('save.operations')}
      value={[...chosen]}
      onChange={(ids) => onChange(ids as OperationId[])}
    >
      <div className={css.operationChoice}>
        {operations.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

interface InternalNotesProps {
  count: number;
  isWanted: boolean;
  onChange: (isWanted: boolean) => void;
}

/** The one thing that stays at home unless it is asked for. */
function InternalNotes({ count, isWanted, onChange }: InternalNotesProps) {
  const t = useText('sharing');
  return (
    <div className={css.secret}>
      <IconLock size={16} stroke={1.75} aria-hidden />
      <Checkbox
        checked={isWanted}
        onChange={(event) => onChange(event.currentTarget.checked)}
        label={
          <>
            {t('save.internalNotes', { count })}
            <span className={css.consequence}>
              {t(isWanted ? 'save.internalNotesWarning' : 'save.internalNotesHint')}
            </span>
          </>
        }
      />
    </div>
  );
}
