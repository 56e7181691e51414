import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Picker, SwitchField } from './controls.tsx';
import css from './editor.module.css';
import { useLayoutFrame } from './frame.ts';

const SPELLINGS = ['DSGVO', 'DS-GVO'] as const;
const NUMBERINGS = ['scheme', 'decimal', 'letters', 'none'] as const;
/** Stands for "any scheme" in the picker. */
const ANY = 'any';

/** What holds for the annex as a whole. */
export function GeneralOptions() {
  const t = useText('layouts');
  const language = useLanguage();
  const { layout, catalogue, choose } = useLayoutFrame();
  const schemes = catalogue.schemes.map(({ id, title }) => ({
    value: id as string,
    label: inLanguage(title, language),
  }));
  return (
    <>
      <Picker
        label={t('general.scheme')}
        hint={t('general.schemeHint')}
        value={layout.schemeId ?? ANY}
        data={[{ value: ANY, label: t('general.anyScheme') }, ...schemes]}
        onChange={(id) => choose({ schemeId: id === ANY ? null : (id as typeof layout.schemeId) })}
      />
      <Picker
        label={t('general.numbering')}
        value={layout.numbering}
        data={NUMBERINGS.map((value) => ({ value, label: t(`general.numberings.${value}`) }))}
        onChange={(numbering) => choose({ numbering })}
      />
      <Picker
        label={t('general.spelling')}
        hint={t('general.spellingHint')}
        value={layout.spelling}
        data={SPELLINGS.map((value) => ({ value, label: value }))}
        onChange={(spelling) => choose({ spelling })}
      />
      <SwitchField
        label={t('general.confidential')}
        hint={t('general.confidentialHint')}
        checked={layout.confidential}
        onChange={(confidential) => choose({ confidential })}
      />
      <h3 className={css.heading}>{t('general.workingCopy')}</h3>
      <SwitchField
        label={t('general.unticked')}
        hint={t('general.untickedHint')}
        checked={layout.unticked}
        onChange={(unticked) => choose({ unticked })}
      />
      <SwitchField
        label={t('general.notApplicable')}
        hint={t('general.notApplicableHint')}
        checked={layout.notApplicable}
        onChange={(notApplicable) => choose({ notApplicable })}
      />
    </>
  );
}
