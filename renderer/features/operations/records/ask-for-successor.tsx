import { Select } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { ask, type Ways } from '../../../ui/ask.ts';
import { DialogButtons } from '../../../ui/dialog-buttons.tsx';
import question from './ask-for-successor.module.css';

interface Named<Id extends string> {
  id: Id;
  name: string;
}

export interface SuccessorQuestion<Id extends string> {
  title: string;
  /** Sentences that name what goes along. */
  consequences: readonly string[];
  /** Who may take the place of what is deleted; none = the choice is not offered. */
  successors: readonly Named<Id>[];
  successorLabel: string;
}

export interface SuccessorAnswer<Id extends string> {
  successor?: Named<Id>;
}

/** Asks before a site or party is deleted, and who gets what is said about it. Answers null when it is closed. */
export function askForSuccessor<Id extends string>(asked: SuccessorQuestion<Id>): Promise<SuccessorAnswer<Id> | null> {
  return ask(asked.title, (ways) => <SuccessorForm {...asked} {...ways} />);
}

type SuccessorFormProps<Id extends string> = Omit<SuccessorQuestion<Id>, 'title'> & Ways<SuccessorAnswer<Id>>;

function SuccessorForm<Id extends string>(props: SuccessorFormProps<Id>) {
  const { consequences, successors, successorLabel, onDone, onCancel } = props;
  const t = useText('masterData');
  const tUi = useText('ui');
  const [chosenId, setChosenId] = useState('');
  const successor = successors.find(({ id }) => id === chosenId);
  const options = successors.map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <>
      <ul className={question.consequences}>
        {consequences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {options.length > 0 && (
        <Select
          label={successorLabel}
          data={[{ value: '', label: t('use.nobody') }, ...options]}
          allowDeselect={false}
          value={chosenId}
          onChange={(id) => setChosenId(id ?? '')}
        />
      )}
      <p className={question.outcome}>{successor ? t('use.passOn', { name: successor.name }) : t('use.goAlong')}</p>
      <DialogButtons
        isApart
        danger
        confirmLabel={tUi('delete')}
        onCancel={onCancel}
        onConfirm={() => onDone({ successor })}
      />
    </>
  );
}
