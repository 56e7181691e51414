import { SegmentedControl, Select } from '@mantine/core';
import { useId } from 'react';
import { MEASURE_KINDS } from '../../../../shared/domain/catalogue.ts';
import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { Field } from '../../../ui/field.tsx';
import { ReachField } from '../../../ui/reach-field.tsx';
import { useFrame } from '../frame.ts';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';
import css from './editor.module.css';

const LEVELS = ['normal', 'high'] as const;

/** Area, kind, level and reach of a measure of the user's own. */
export function OwnFields({ measure }: { measure: OwnMeasure }) {
  const { catalogue, organisationId, language } = useFrame();
  const { updateOwn } = useCatalogueCommands();
  const t = useText('catalogue');
  const id = useId();
  return (
    <section className={css.section}>
      <Field label={t('fields.area')} htmlFor={id}>
        <Select
          id={id}
          w="100%"
          data={catalogue.areas.map((area) => ({ value: area.id as string, label: inLanguage(area.title, language) }))}
          value={measure.areaId}
          allowDeselect={false}
          searchable
          onChange={(areaId) => areaId && void updateOwn(measure.id, { areaId: areaId as AreaId, order: 0 })}
        />
      </Field>
      <Field label={t('fields.kind')} wide>
        <SegmentedControl
          aria-label={t('fields.kind')}
          data={MEASURE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          value={measure.kind}
          onChange={(kind) => void updateOwn(measure.id, { kind })}
        />
      </Field>
      <Field label={t('fields.level')}>
        <SegmentedControl
          aria-label={t('fields.level')}
          data={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
          value={measure.level}
          onChange={(level) => void updateOwn(measure.id, { level })}
        />
      </Field>
      <Field label={t('fields.reach')} wide>
        <ReachField measure={measure} organisationId={organisationId} />
      </Field>
    </section>
  );
}
