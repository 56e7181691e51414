import { Checkbox, SegmentedControl, Select } from '@mantine/core';
import { OPTIONAL_PARTS } from '../../../shared/annex/layout.ts';
import { schemeIdSchema } from '../../../shared/domain/ids.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { withPart } from './annex-choices.ts';
import type { AnnexChoices } from './annex-messages.ts';
import css from './annex-screen.module.css';

interface OptionsPanelProps {
  choices: AnnexChoices;
  onChange: (change: Partial<AnnexChoices>) => void;
}

/** Structure, language and parts of the annex. */
export function OptionsPanel({ choices, onChange }: OptionsPanelProps) {
  const t = useText('annex');
  const language = useLanguage();
  const { catalogue } = useData();
  return (
    <>
      <section className={css.section} aria-labelledby="annex-output">
        <h2 id="annex-output">{t('output')}</h2>
        <div className={css.option}>
          <label htmlFor="annex-scheme">{t('scheme')}</label>
          <Select
            id="annex-scheme"
            allowDeselect={false}
            value={choices.schemeId}
            data={catalogue.schemes.map((scheme) => ({ value: scheme.id, label: scheme.shortTitle[language] }))}
            onChange={(id) => id && onChange({ schemeId: schemeIdSchema.parse(id) })}
          />
        </div>
        <div className={css.option}>
          <span>{t('language')}</span>
          <SegmentedControl
            fullWidth
            aria-label={t('language')}
            value={choices.language}
            data={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
            onChange={(value) => onChange({ language: value as Language })}
          />
        </div>
      </section>
      <section className={css.section} aria-labelledby="annex-parts">
        <h2 id="annex-parts">{t('parts.title')}</h2>
        {OPTIONAL_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={t(`parts.${part}`)}
            checked={!choices.unwanted.includes(part)}
            onChange={(event) => onChange({ unwanted: withPart(choices.unwanted, part, !event.currentTarget.checked) })}
          />
        ))}
      </section>
    </>
  );
}
