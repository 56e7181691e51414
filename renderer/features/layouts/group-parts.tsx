import { ActionIcon, MultiSelect, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { SITE_KINDS } from '../../../shared/domain/case-parts.ts';
import { GROUP_PART_STYLES, type GroupPart } from '../../../shared/domain/layout.ts';
import { inLanguage, LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import { flushDrafts, useDraft } from '../../data/drafts.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { draftProps } from '../../ui/draft-props.ts';
import { Field } from '../../ui/field.tsx';
import { ListPicker, Picker } from './controls.tsx';
import { type ContentChange, withNewPart, withoutPart, withPart } from './edit-content.ts';
import css from './editor.module.css';
import { useLayoutFrame } from './frame.ts';
import { placed } from './placed.ts';
import { useGroupName } from './use-group-name.ts';

/** Measures that stand apart behind the others of their group, below words of their own. */
export function GroupParts() {
  const t = useText('layouts');
  const tSites = useText('masterData');
  const { layout, change } = useLayoutFrame();
  const nameOf = useGroupName();
  const store = attempt(async (edit: ContentChange) => {
    await flushDrafts();
    await change(edit);
  });
  return (
    <>
      <h3 className={css.heading}>{t('parts.title')}</h3>
      <p className={css.hint}>{t('parts.hint')}</p>
      {placed(layout.parts).map(({ key, item: part, place }) => (
        <div key={key} className={css.exception}>
          <div className={css.exceptionHead}>
            <span className="grow">{nameOf(part.groupId)}</span>
            {layout.own && (
              <ActionIcon
                size={22}
                aria-label={t('parts.remove', { name: nameOf(part.groupId) })}
                onClick={() => void store(withoutPart(place))}
              >
                <IconTrash size={14} stroke={1.75} aria-hidden />
              </ActionIcon>
            )}
          </div>
          <Picker
            label={t('parts.style')}
            value={part.style}
            data={GROUP_PART_STYLES.map((value) => ({ value, label: t(`parts.styles.${value}`) }))}
            onChange={(style) => void store(withPart(place, () => ({ style })))}
          />
          {LANGUAGES.map((language) => (
            <PartTitle key={language} part={part} place={place} language={language} />
          ))}
          <PartMeasures part={part} onChange={(measureIds) => void store(withPart(place, () => ({ measureIds })))} />
          <ListPicker
            label={t('parts.siteKinds')}
            hint={t('parts.siteKindsHint')}
            placeholder={t('parts.anySite')}
            mayBeEmpty
            values={part.siteKinds}
            data={SITE_KINDS.map((value) => ({ value, label: tSites(`sites.kinds.${value}`) }))}
            onChange={(siteKinds) => void store(withPart(place, () => ({ siteKinds })))}
          />
        </div>
      ))}
      {layout.own && <AddPart onAdd={(part) => void store(withNewPart(part))} />}
    </>
  );
}

function PartTitle({ part, place, language }: { part: GroupPart; place: number; language: Language }) {
  const t = useText('layouts');
  const id = useId();
  const { layout, change } = useLayoutFrame();
  const draft = useDraft(
    part.title[language],
    (words, visit) =>
      change(
        withPart(place, ({ title }) => ({ title: { ...title, [language]: words } })),
        { visit },
      ),
    { id: `${layout.id}/parts/${place}/${language}` },
  );
  return (
    <Field label={t(`parts.titleIn.${language}`)} htmlFor={id}>
      <TextInput id={id} size="xs" {...draftProps(draft, LIMITS.line)} />
    </Field>
  );
}

/** At most as many are offered at once; typing finds the others. */
const MOST_OFFERED = 40;

/** The last one stays: a part without measures is none. */
function PartMeasures({ part, onChange }: { part: GroupPart; onChange: (ids: GroupPart['measureIds']) => void }) {
  const t = useText('layouts');
  const id = useId();
  const language = useLanguage();
  const { catalogue } = useLayoutFrame();
  return (
    <Field label={t('parts.measures')} htmlFor={id} wide>
      <MultiSelect
        id={id}
        size="xs"
        searchable
        hidePickedOptions
        limit={MOST_OFFERED}
        data={catalogue.measures.map((it) => ({ value: it.id as string, label: inLanguage(it.title, language) }))}
        value={part.measureIds}
        onChange={(ids) => ids.length > 0 && onChange(ids as GroupPart['measureIds'])}
      />
    </Field>
  );
}

/** Begins with the first measure of the group, as long as no other one is chosen. */
function AddPart({ onAdd }: { onAdd: (part: GroupPart) => void }) {
  const t = useText('layouts');
  const language = useLanguage();
  const { scheme, catalogue } = useLayoutFrame();
  const firstOf = (groupId: string) =>
    scheme && catalogue.measures.find((it) => it.groups.get(scheme.id)?.includes(groupId as GroupPart['groupId']));
  const groups = scheme?.groups.filter(({ id }) => firstOf(id)) ?? [];
  const add = (groupId: string | null) => {
    const first = groupId && firstOf(groupId);
    if (!first) return;
    const title = { de: '', en: '' };
    onAdd({
      groupId: groupId as GroupPart['groupId'],
      style: 'runIn',
      title,
      measureIds: [first.id],
      siteKinds: [],
    });
  };
  return (
    <Select
      size="xs"
      searchable
      aria-label={t('parts.add')}
      placeholder={t('parts.add')}
      data={groups.map(({ id, title }) => ({ value: id as string, label: inLanguage(title, language) }))}
      value={null}
      onChange={add}
    />
  );
}
