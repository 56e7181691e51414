import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { annexTexts } from '../../../text/annex-texts.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { measureChoices, optionChoices, parameterChoices, parameterOf } from './choices.ts';
import type { FormPart } from './form-part.ts';
import { type Comparison, comparisonsFor, limitKind } from './rule-draft.ts';
import css from './rules.module.css';

/** Which value of which measure is compared with what. */
export function ValueFields(part: FormPart) {
  const { draft, change, errors, catalogue } = part;
  const t = useText('rules');
  const language = useLanguage();
  const measures = useMemo(() => measureChoices(catalogue, language), [catalogue, language]);
  const parameter = parameterOf(draft, catalogue);
  const toParameter = (parameterId: string | null) => {
    const type = parameterOf({ ...draft, parameterId: parameterId ?? '' }, catalogue)?.type;
    const [comparison = 'isEmpty'] = type ? comparisonsFor(type) : [];
    change({ parameterId: parameterId ?? '', comparison, limit: '', options: [] });
  };
  return (
    <div className={css.pair}>
      <Select
        label={t('form.measure')}
        data={measures}
        value={draft.measureId || null}
        error={errors.measure}
        onChange={(measureId) => change({ measureId: measureId ?? '', parameterId: '', limit: '', options: [] })}
        searchable
        nothingFoundMessage={t('form.measureNone')}
        limit={60}
      />
      <Select
        label={t('form.parameter')}
        data={parameterChoices(draft.measureId, catalogue, language)}
        value={draft.parameterId || null}
        disabled={!draft.measureId}
        error={errors.parameter}
        onChange={toParameter}
      />
      {parameter && (
        <Select
          label={t('form.comparison')}
          data={comparisonsFor(parameter.type).map((value) => ({ value, label: t(`form.comparisons.${value}`) }))}
          value={draft.comparison}
          allowDeselect={false}
          onChange={(comparison) => comparison && change({ comparison: comparison as Comparison, options: [] })}
        />
      )}
      {parameter && <Limit {...part} />}
    </div>
  );
}

function Limit({ draft, change, errors, catalogue }: FormPart) {
  const t = useText('rules');
  const language = useLanguage();
  const parameter = parameterOf(draft, catalogue);
  const options = parameter ? optionChoices(parameter, annexTexts(language)) : [];
  switch (limitKind(draft.comparison)) {
    case 'number':
      return (
        <TextInput
          label={t('form.limit')}
          inputMode="decimal"
          value={draft.limit}
          error={errors.limit}
          onChange={(event) => change({ limit: event.currentTarget.value })}
        />
      );
    case 'options':
      return (
        <MultiSelect
          label={t('form.options')}
          data={options}
          value={[...draft.options]}
          error={errors.options}
          onChange={(chosen) => change({ options: chosen })}
          searchable
        />
      );
    case 'option':
      return (
        <Select
          label={t('form.options')}
          data={options}
          value={draft.options[0] ?? null}
          error={errors.options}
          onChange={(chosen) => change({ options: chosen ? [chosen] : [] })}
        />
      );
    case 'none':
      return null;
  }
}
