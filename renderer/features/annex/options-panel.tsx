import { Checkbox, SegmentedControl, Select } from '@mantine/core';
import { partsOf } from '../../../shared/annex/layout.ts';
import { annexScheme } from '../../../shared/annex/stored-choices.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { effectiveLayout } from '../../../shared/catalogue/layouts.ts';
import { FORMS, type Form } from '../../../shared/domain/annex-choices.ts';
import { schemeIdSchema } from '../../../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import type { Operation, Organisation } from '../../../shared/domain/records.ts';
import { useLayouts } from '../../data/layouts-query.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { LayoutSelect } from '../../ui/layout-select.tsx';
import { AlsoFor } from './also-for.tsx';
import { withPart } from './annex-choices.ts';
import type { AnnexChoices } from './annex-messages.ts';
import css from './annex-screen.module.css';

interface OptionsPanelProps {
  choices: AnnexChoices;
  /** With the schemes of the organisation's own. */
  catalogue: Catalogue;
  organisation: Organisation;
  /** In the organisation's own annex, what stands in its place. */
  operation: Operation;
  isOrganisation: boolean;
  onChange: (change: Partial<AnnexChoices>) => void;
  /** Kept with the operation, because its releases depend on it. */
  onRepeats: (repeats: Repeats) => void;
}

type Repeats = Operation['repeats'];
const REPEATS: readonly Repeats[] = ['reference', 'everywhere'];

/** Structure, language and parts of the annex. */
export function OptionsPanel(props: OptionsPanelProps) {
  const { choices, catalogue, organisation, operation, isOrganisation, onChange, onRepeats } = props;
  const t = useText('annex');
  const tLayouts = useText('layouts');
  const { repeats } = operation;
  const language = useLanguage();
  const layouts = useLayouts();
  const parts = layouts ? partsOf(effectiveLayout(layouts, organisation, isOrganisation ? undefined : operation)) : [];
  return (
    <>
      <section className={css.section} aria-labelledby="annex-output">
        <h2 id="annex-output">{t('output')}</h2>
        <div className={css.option}>
          <label htmlFor="annex-scheme">{t('scheme')}</label>
          <Select
            id="annex-scheme"
            allowDeselect={false}
            value={annexScheme(catalogue, choices.schemeId, operation).id}
            data={catalogue.schemes.map((scheme) => ({ value: scheme.id, label: scheme.shortTitle[language] }))}
            onChange={(id) => id && onChange({ schemeId: schemeIdSchema.parse(id) })}
          />
        </div>
        <div className={css.option}>
          <label htmlFor="annex-layout">{tLayouts('choice.label')}</label>
          <LayoutSelect
            id="annex-layout"
            organisation={organisation}
            operation={isOrganisation ? undefined : operation}
            from={isOrganisation ? undefined : operation.id}
          />
        </div>
        {!isOrganisation && <AlsoFor choices={choices} operation={operation} onChange={onChange} />}
        <Choice
          label={t('language')}
          value={choices.language}
          data={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          onChange={(value) => onChange({ language: value as Language })}
        />
        <Choice
          label={t('form')}
          hint={t(`formHints.${choices.form}`)}
          value={choices.form}
          data={FORMS.map((value) => ({ value, label: t(`forms.${value}`) }))}
          onChange={(value) => onChange({ form: value as Form })}
        />
        {!isOrganisation && (
          <Choice
            label={t('repeats')}
            hint={t(`repeatsHints.${repeats}`)}
            value={repeats}
            data={REPEATS.map((value) => ({ value, label: t(`repeatsOptions.${value}`) }))}
            onChange={(value) => onRepeats(value as Repeats)}
          />
        )}
      </section>
      {parts.length > 0 && (
        <section className={css.section} aria-labelledby="annex-parts">
          <h2 id="annex-parts">{t('parts.title')}</h2>
          {parts.map((part) => (
            <Checkbox
              key={part}
              label={t(`parts.${part}`)}
              checked={!choices.unwanted.includes(part)}
              onChange={(event) =>
                onChange({ unwanted: withPart(choices.unwanted, part, !event.currentTarget.checked) })
              }
            />
          ))}
        </section>
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  /** What the chosen value means. */
  hint?: string;
  value: string;
  data: { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** One of a few values, all in sight. */
function Choice({ label, hint, ...control }: ChoiceProps) {
  return (
    <div className={css.option}>
      <span>{label}</span>
      <SegmentedControl fullWidth aria-label={label} {...control} />
      {hint && <span className={`${css.small} ${css.hint}`}>{hint}</span>}
    </div>
  );
}
