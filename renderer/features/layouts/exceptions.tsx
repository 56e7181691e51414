import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type GroupException, MEASURE_FORMS, PURPOSES, SITE_FORMS } from '../../../shared/domain/layout.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { Picker } from './controls.tsx';
import { type ContentChange, withException, withNewException, withoutException } from './edit-content.ts';
import css from './editor.module.css';
import { useLayoutFrame } from './frame.ts';
import { placed } from './placed.ts';
import { useGroupName } from './use-group-name.ts';

/** Stands in the pickers for "as in all other groups". */
const USUAL = 'usual';

/** Groups that are printed otherwise than the others. */
export function Exceptions() {
  const t = useText('layouts');
  const { layout, change } = useLayoutFrame();
  const nameOf = useGroupName();
  const store = attempt((edit: ContentChange) => change(edit));
  return (
    <>
      <h3 className={css.heading}>{t('exceptions.title')}</h3>
      <p className={css.hint}>{t('exceptions.hint')}</p>
      {placed(layout.exceptions).map(({ key, item: exception, place: index }) => (
        <div key={key} className={css.exception}>
          <div className={css.exceptionHead}>
            <span className="grow">{nameOf(exception.groupId)}</span>
            {layout.own && (
              <ActionIcon
                size={22}
                aria-label={t('exceptions.remove', { name: nameOf(exception.groupId) })}
                onClick={() => void store(withoutException(index))}
              >
                <IconTrash size={14} stroke={1.75} aria-hidden />
              </ActionIcon>
            )}
          </div>
          <ExceptionFields exception={exception} onChange={(patch) => void store(withException(index, patch))} />
        </div>
      ))}
      {layout.own && <AddException onAdd={(groupId) => void store(withNewException({ groupId }))} />}
    </>
  );
}

interface ExceptionFieldsProps {
  exception: GroupException;
  onChange: (patch: Partial<GroupException>) => void;
}

function ExceptionFields({ exception, onChange }: ExceptionFieldsProps) {
  const t = useText('layouts');
  const picker = (field: 'form' | 'purpose' | 'values' | 'sites', values: readonly string[]) => (
    <Picker
      label={t(`measures.${field}.title`)}
      value={exception[field] ?? USUAL}
      data={[
        { value: USUAL, label: t('exceptions.usual') },
        ...values.map((value) => ({ value, label: t(`measures.${field}.${value}` as never) as string })),
      ]}
      onChange={(value) => onChange({ [field]: value === USUAL ? undefined : value })}
    />
  );
  const yesNo = (field: 'sentences' | 'legalReference') => (
    <Picker
      label={t(`exceptions.${field}`)}
      value={exception[field] === undefined ? USUAL : exception[field] ? 'yes' : 'no'}
      data={[
        { value: USUAL, label: t('exceptions.usual') },
        { value: 'yes', label: t('exceptions.yes') },
        { value: 'no', label: t('exceptions.no') },
      ]}
      onChange={(value) => onChange({ [field]: value === USUAL ? undefined : value === 'yes' })}
    />
  );
  return (
    <>
      {picker('form', MEASURE_FORMS)}
      {picker('purpose', PURPOSES)}
      {picker('values', ['inline', 'nested'])}
      {picker('sites', SITE_FORMS)}
      {yesNo('sentences')}
      {yesNo('legalReference')}
    </>
  );
}

function AddException({ onAdd }: { onAdd: (groupId: GroupException['groupId']) => void }) {
  const t = useText('layouts');
  const language = useLanguage();
  const { scheme, layout } = useLayoutFrame();
  const named = new Set<string>(layout.exceptions.map(({ groupId }) => groupId));
  const groups = scheme?.groups.filter(({ id }) => !named.has(id)) ?? [];
  return (
    <Select
      size="xs"
      searchable
      aria-label={t('exceptions.add')}
      placeholder={t('exceptions.add')}
      data={groups.map(({ id, title }) => ({ value: id as string, label: inLanguage(title, language) }))}
      value={null}
      onChange={(id) => id && onAdd(id as GroupException['groupId'])}
    />
  );
}
