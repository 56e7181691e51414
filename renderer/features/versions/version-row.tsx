import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { FieldsOf } from '../../../shared/domain/new-records.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import type { Release, Version } from '../../../shared/domain/records.ts';
import type { VersionState } from '../../../shared/domain/version-state.ts';
import { useData } from '../../data/data-context.tsx';
import { useDraft } from '../../data/drafts.ts';
import { useText } from '../../text/use-text.ts';
import { DateInput } from '../../ui/date-input.tsx';
import { draftProps } from '../../ui/draft-props.ts';
import { MoveButtons } from '../../ui/move-buttons.tsx';
import table from '../../ui/table.module.css';
import { useVersionActions } from './version-actions.ts';
import { VersionMenu } from './version-menu.tsx';
import { VersionStateMark } from './version-state-mark.tsx';
import css from './version-table.module.css';
import type { VersionWays } from './version-ways.ts';

const cell = { classNames: { input: table.input } };

interface VersionRowProps {
  version: Version;
  /** Its place among `versions`, from 0. */
  index: number;
  versions: readonly Version[];
  /** Just added: the one thing left to write is what has changed. */
  isNew: boolean;
  /** What was handed out: the row is locked then. */
  release: Release | undefined;
  state: VersionState;
  ways: VersionWays;
}

/** A row of the version table. Alt with an arrow key moves it. */
export function VersionRow({ version, index, versions, isNew, release, state, ways }: VersionRowProps) {
  const t = useText('versions');
  const { move, remove } = useVersionActions();
  const number = useVersionDraft(version, 'number');
  const responsible = useVersionDraft(version, 'responsible');
  const change = useVersionDraft(version, 'change');
  const { commands } = useData();
  const changeField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) changeField.current?.focus();
  }, [isNew]);
  const isReleased = release !== undefined;
  const name = version.number || t('unnumbered');

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey
      ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp' | 'ArrowDown']
      : undefined;
    if (!step) return;
    event.preventDefault();
    void move(versions, index, step);
  };

  return (
    <tr onKeyDown={onKeyDown}>
      <td>
        <TextInput {...cell} {...draftProps(number, LIMITS.line)} aria-label={t('number')} readOnly={isReleased} />
      </td>
      <td>
        <VersionStateMark state={state} version={version} release={release} />
      </td>
      <td>
        <DateInput
          {...cell}
          draftId={`${version.id}/date`}
          isoDate={version.date}
          readOnly={isReleased}
          commit={(date, visit) => commands.updateVersion(version.id, { date }, { visit })}
          aria-label={t('dateOf', { number: name })}
        />
      </td>
      <td>
        <TextInput
          {...cell}
          {...draftProps(responsible, LIMITS.line)}
          aria-label={t('responsibleOf', { number: name })}
          readOnly={isReleased}
        />
      </td>
      <td>
        <Textarea
          {...cell}
          {...draftProps(change, LIMITS.text)}
          ref={changeField}
          aria-label={t('changeOf', { number: name })}
          readOnly={isReleased}
          autosize
          minRows={1}
          maxRows={8}
        />
      </td>
      <td className={css.actions}>
        <MoveButtons
          index={index}
          count={versions.length}
          labels={{ up: t('moveUp', { number: name }), down: t('moveDown', { number: name }) }}
          onMove={(step) => void move(versions, index, step)}
        />
        <VersionMenu version={version} release={release} ways={ways} />
        {!isReleased && (
          <ActionIcon
            size={24}
            className={table.remove}
            aria-label={t('delete', { number: name })}
            onClick={() => void remove(version)}
          >
            <IconTrash size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}

function useVersionDraft(version: Version, field: 'number' | 'responsible' | 'change') {
  const { commands } = useData();
  const commit = (text: string, visit: string) => {
    const fields: FieldsOf<'versions'> = { [field]: text };
    return commands.updateVersion(version.id, fields, { visit });
  };
  return useDraft(version[field], commit, { id: `${version.id}/${field}` });
}
