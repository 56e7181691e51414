import {
  type LayoutContent,
  LEGAL_REFERENCES,
  MEASURE_COLUMNS,
  MEASURE_FORMS,
  PURPOSES,
  SITE_FORMS,
} from '../../../shared/domain/layout.ts';
import { useText } from '../../text/use-text.ts';
import { ListPicker, Picker, SwitchField } from './controls.tsx';
import css from './editor.module.css';
import { Exceptions } from './exceptions.tsx';
import { useLayoutFrame } from './frame.ts';
import { GroupParts } from './group-parts.tsx';
import { SiteForms } from './site-forms.tsx';

/** Choices with their values; each has words for its name and for each value. */
const LISTS = { form: MEASURE_FORMS, values: ['inline', 'nested'] } as const;
const GROUPS = { purpose: PURPOSES, legalReferences: LEGAL_REFERENCES, emptyGroups: ['omit', 'keep'] } as const;
const FURTHER = {
  notes: ['block', 'inline', 'none'],
  sites: SITE_FORMS,
  parties: ['headings', 'runIn'],
  repeats: ['operation', 'reference', 'everywhere'],
} as const;

/** How measures are printed in all groups, and in which they are printed otherwise. */
export function MeasureOptions() {
  const t = useText('layouts');
  const { layout, choose } = useLayoutFrame();
  const words = (field: keyof typeof LISTS | keyof typeof GROUPS | keyof typeof FURTHER) =>
    t(`measures.${field}.title`);
  const picker = <F extends keyof LayoutContent & string>(field: F, values: readonly (LayoutContent[F] & string)[]) => (
    <Picker
      key={field}
      label={words(field as never)}
      value={layout[field] as LayoutContent[F] & string}
      data={values.map((value) => ({ value, label: t(`measures.${field}.${value}` as never) }))}
      onChange={(value) => choose({ [field]: value })}
    />
  );
  return (
    <>
      <h3 className={css.heading}>{t('measures.lists')}</h3>
      {picker('form', LISTS.form)}
      {layout.form === 'table' && (
        <ListPicker
          label={t('columns')}
          hint={t('columnsHint')}
          values={layout.columns}
          data={MEASURE_COLUMNS.map((value) => ({ value, label: t(`measureColumns.${value}`) }))}
          onChange={(columns) => choose({ columns })}
        />
      )}
      {picker('values', LISTS.values)}
      <SwitchField
        label={t('measures.sentences')}
        hint={t('measures.sentencesHint')}
        checked={layout.sentences}
        onChange={(sentences) => choose({ sentences })}
      />
      <SwitchField
        label={t('measures.splitByKind')}
        checked={layout.splitByKind}
        onChange={(splitByKind) => choose({ splitByKind })}
      />
      <h3 className={css.heading}>{t('measures.groups')}</h3>
      {picker('purpose', GROUPS.purpose)}
      {picker('legalReferences', GROUPS.legalReferences)}
      {picker('emptyGroups', GROUPS.emptyGroups)}
      <h3 className={css.heading}>{t('measures.further')}</h3>
      {picker('notes', FURTHER.notes)}
      {picker('sites', FURTHER.sites)}
      {picker('parties', FURTHER.parties)}
      {picker('repeats', FURTHER.repeats)}
      <Exceptions />
      <SiteForms />
      <GroupParts />
    </>
  );
}
