import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { labelProblems } from '../../../../shared/catalogue/own-rules.ts';
import type { OwnOption } from '../../../../shared/domain/house-records.ts';
import { useText } from '../../../text/use-text.ts';
import { MoveButtons } from '../../../ui/move-buttons.tsx';
import { useMoveKeys } from '../../../ui/move-keys.ts';
import { Sortable, useSortable } from '../../../ui/sortable.tsx';
import { useFrame } from '../frame.ts';
import { AddParameter } from './add-parameter.tsx';
import { LabelFields } from './label-fields.tsx';
import { OwnParameters } from './own-parameters.tsx';
import css from './parameters.module.css';
import { nameOfPart, type Parts } from './parts.ts';
import { usePartCommands } from './use-part-commands.ts';

interface OwnOptionsProps {
  /** All own options of one parameter, in their order. */
  options: readonly OwnOption[];
  parts: Parts;
  /** They belong to a sub-parameter, so nothing hangs on them. */
  isDeepest?: boolean;
}

/** Options that the user added to a choice; they change places among themselves. */
export function OwnOptions({ options, parts, isDeepest = false }: OwnOptionsProps) {
  const { reorderOptions } = usePartCommands();
  if (options.length === 0) return null;
  const ids = options.map(({ id }) => id);
  const move = (id: string, index: number) => {
    const others = ids.filter((one) => one !== id);
    void reorderOptions(others.toSpliced(index, 0, id as OwnOption['id']));
  };
  return (
    <Sortable onMove={move}>
      <ol className={css.options}>
        {options.map((option, index) => (
          <OwnOptionItem
            key={option.id}
            option={option}
            siblings={options}
            index={index}
            parts={parts}
            isDeepest={isDeepest}
            onMove={(to) => move(option.id, to)}
          />
        ))}
      </ol>
    </Sortable>
  );
}

interface OwnOptionItemProps {
  option: OwnOption;
  siblings: readonly OwnOption[];
  index: number;
  parts: Parts;
  isDeepest: boolean;
  onMove: (index: number) => void;
}

function OwnOptionItem({ option, siblings, index, parts, isDeepest, onMove }: OwnOptionItemProps) {
  const { language } = useFrame();
  const { deleteOption } = usePartCommands();
  const t = useText('catalogue');
  const { row, handle } = useSortable(option.id, index, siblings.length < 2);
  const moveByKey = useMoveKeys(index, siblings.length, onMove);
  const [isWarned, setWarned] = useState(option.warning.de !== '' || option.warning.en !== '');
  const label = nameOfPart(option, language) || t('parameters.optionAt', { number: index + 1 });
  const others = siblings.filter((one) => one !== option).map((one) => one.label);
  const isDouble = labelProblems(option.label, others).includes('double');
  const parent = { parentParameterId: option.parameterId, parentOptionId: option.id };
  return (
    <li {...row} data-part={option.id} onKeyDown={moveByKey}>
      <div className={css.optionRow}>
        {handle}
        <div className="grow">
          <LabelFields
            table="ownOptions"
            part={option}
            field="label"
            name={t('parameters.optionAt', { number: index + 1 })}
            problem={isDouble ? t('problem.doubleLabel') : undefined}
          />
          {isWarned && <LabelFields table="ownOptions" part={option} field="warning" name={t('parameters.warning')} />}
        </div>
        {siblings.length > 1 && (
          <MoveButtons
            index={index}
            count={siblings.length}
            labels={{ up: t('parameters.up', { name: label }), down: t('parameters.down', { name: label }) }}
            onMove={(step) => onMove(index + step)}
          />
        )}
        <ActionIcon
          size={24}
          aria-label={t('parameters.deleteOption', { name: label })}
          onClick={() => void deleteOption(option, label)}
        >
          <IconTrash size={15} stroke={1.75} />
        </ActionIcon>
      </div>
      <div className={css.optionLine}>
        {!isWarned && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconAlertTriangle size={13} stroke={1.75} />}
            onClick={() => setWarned(true)}
          >
            {t('parameters.addWarning')}
          </Button>
        )}
        {!isDeepest && (
          <AddParameter
            measureId={option.measureId}
            label={t('parameters.addSub', { option: label })}
            text={t('parameters.addSubShort')}
            parent={parent}
          />
        )}
      </div>
      {!isDeepest && <OwnParameters parameters={parts.under(parent)} parts={parts} />}
    </li>
  );
}

type AddOptionProps = Pick<OwnOption, 'measureId' | 'parameterId'> & { name: string };

/** Adds an option behind the others of a choice. */
export function AddOption({ measureId, parameterId, name }: AddOptionProps) {
  const { addOption } = usePartCommands();
  const t = useText('catalogue');
  return (
    <Button
      className={css.addOption}
      variant="subtle"
      size="compact-xs"
      aria-label={t('parameters.addOptionTo', { name })}
      leftSection={<IconPlus size={13} stroke={2} />}
      onClick={() => void addOption({ measureId, parameterId })}
    >
      {t('parameters.addOption')}
    </Button>
  );
}
