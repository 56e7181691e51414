import { ActionIcon, Checkbox, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { parameterProblems } from '../../../../shared/catalogue/own-rules.ts';
import type { OwnParameter } from '../../../../shared/domain/house-records.ts';
import { UNITS, type Unit } from '../../../../shared/domain/parameter.ts';
import { useText } from '../../../text/use-text.ts';
import { MoveButtons } from '../../../ui/move-buttons.tsx';
import { useMoveKeys } from '../../../ui/move-keys.ts';
import { Sortable, useSortable } from '../../../ui/sortable.tsx';
import { useFrame } from '../frame.ts';
import { BoundField } from './bound-field.tsx';
import { LabelFields } from './label-fields.tsx';
import { AddOption, OwnOptions } from './own-options.tsx';
import css from './parameters.module.css';
import { nameOfPart, type Parts } from './parts.ts';
import { usePartCommands } from './use-part-commands.ts';

interface OwnParametersProps {
  /** All of one place, in their order. */
  parameters: readonly OwnParameter[];
  parts: Parts;
}

/** Parameters that the user added in one place; they change places among themselves. */
export function OwnParameters({ parameters, parts }: OwnParametersProps) {
  const { reorderParameters } = usePartCommands();
  if (parameters.length === 0) return null;
  const ids = parameters.map(({ id }) => id);
  const move = (id: string, index: number) => {
    const others = ids.filter((one) => one !== id);
    void reorderParameters(others.toSpliced(index, 0, id as OwnParameter['id']));
  };
  return (
    <Sortable onMove={move}>
      {parameters.map((parameter, index) => (
        <OwnParameterCard
          key={parameter.id}
          parameter={parameter}
          siblings={parameters}
          index={index}
          parts={parts}
          onMove={(to) => move(parameter.id, to)}
        />
      ))}
    </Sortable>
  );
}

interface CardProps {
  parameter: OwnParameter;
  siblings: readonly OwnParameter[];
  index: number;
  parts: Parts;
  onMove: (index: number) => void;
}

function OwnParameterCard({ parameter, siblings, index, parts, onMove }: CardProps) {
  const { language } = useFrame();
  const { deleteParameter } = usePartCommands();
  const t = useText('catalogue');
  const { row, handle } = useSortable(parameter.id, index, siblings.length < 2);
  const moveByKey = useMoveKeys(index, siblings.length, onMove);
  const name = nameOfPart(parameter, language) || t('parameters.unnamed');
  const options = parts.optionsOf(parameter.id);
  const others = siblings.filter((one) => one !== parameter).map(({ label }) => label);
  const problems = parameterProblems(parameter, options, others);
  const isChoice = parameter.type === 'choice' || parameter.type === 'choices';
  return (
    <fieldset
      {...row}
      className={`${css.card} ${css.own}`}
      data-part={parameter.id}
      aria-label={name}
      onKeyDown={moveByKey}
    >
      <div className={css.cardHead}>
        {handle}
        <span className={css.type}>{t(`parameters.types.${parameter.type}`)}</span>
        <span className={css.mark}>{t('parameters.own')}</span>
        <span className="grow" />
        {siblings.length > 1 && (
          <MoveButtons
            index={index}
            count={siblings.length}
            labels={{ up: t('parameters.up', { name }), down: t('parameters.down', { name }) }}
            onMove={(step) => onMove(index + step)}
          />
        )}
        <ActionIcon
          size={24}
          aria-label={t('parameters.delete', { name })}
          onClick={() => void deleteParameter(parameter, name)}
        >
          <IconTrash size={15} stroke={1.75} />
        </ActionIcon>
      </div>
      <LabelFields
        table="ownParameters"
        part={parameter}
        field="label"
        name={t('parameters.name')}
        problem={
          problems.includes('empty')
            ? t('problem.emptyLabel')
            : problems.includes('double')
              ? t('problem.doubleLabel')
              : undefined
        }
      />
      {parameter.type === 'number' && <NumberFields parameter={parameter} />}
      {isChoice && (
        <>
          {problems.includes('fewOptions') && <p className={css.problem}>{t('problem.fewOptions')}</p>}
          <OwnOptions options={options} parts={parts} isDeepest={parameter.parentParameterId !== ''} />
          <AddOption measureId={parameter.measureId} parameterId={parameter.id} name={name} />
        </>
      )}
    </fieldset>
  );
}

function NumberFields({ parameter }: { parameter: OwnParameter }) {
  const { updateParameter } = usePartCommands();
  const t = useText('catalogue');
  const words = useText('measures');
  return (
    <div className={css.number}>
      <BoundField parameter={parameter} bound="min" />
      <BoundField parameter={parameter} bound="max" />
      <Select
        label={t('parameters.unit')}
        placeholder={t('parameters.noUnit')}
        data={UNITS.map((unit) => ({ value: unit, label: words(`value.unit.${unit}`) }))}
        value={parameter.unit || null}
        clearable
        onChange={(unit) => void updateParameter(parameter.id, { unit: (unit ?? '') as Unit | '' })}
      />
      <Checkbox
        label={t('parameters.integer')}
        checked={parameter.integer}
        onChange={(event) => void updateParameter(parameter.id, { integer: event.currentTarget.checked })}
      />
    </div>
  );
}
