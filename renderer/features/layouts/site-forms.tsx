import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { SITE_KINDS } from '../../../shared/domain/case-parts.ts';
import { MEASURE_FORMS, type SiteForm } from '../../../shared/domain/layout.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import { Picker } from './controls.tsx';
import { type ContentChange, withNewSiteForm, withoutSiteForm, withSiteForm } from './edit-content.ts';
import css from './editor.module.css';
import { useLayoutFrame } from './frame.ts';
import { placed } from './placed.ts';
import { useGroupName } from './use-group-name.ts';

/** Where a group stands once for each site: sites of a kind that are printed in another form than the others. */
export function SiteForms() {
  const t = useText('layouts');
  const tSites = useText('masterData');
  const { layout, change } = useLayoutFrame();
  const nameOf = useGroupName();
  const store = attempt((edit: ContentChange) => change(edit));
  const repeated = repeatedGroups(layout);
  const isRepeated = (id: SiteForm['groupId']) => repeated === 'all' || repeated.includes(id);
  if (layout.siteForms.length === 0 && repeated.length === 0) return null;
  return (
    <>
      <h3 className={css.heading}>{t('siteForms.title')}</h3>
      <p className={css.hint}>{t('siteForms.hint')}</p>
      {placed(layout.siteForms).map(({ key, item, place }) => (
        <div key={key} className={css.exception}>
          <div className={css.exceptionHead}>
            <span className="grow">{nameOf(item.groupId)}</span>
            {layout.own && (
              <ActionIcon
                size={22}
                aria-label={t('siteForms.remove', { name: nameOf(item.groupId) })}
                onClick={() => void store(withoutSiteForm(place))}
              >
                <IconTrash size={14} stroke={1.75} aria-hidden />
              </ActionIcon>
            )}
          </div>
          <Picker
            label={t('siteForms.kind')}
            value={item.siteKind}
            data={SITE_KINDS.map((value) => ({ value, label: tSites(`sites.kinds.${value}`) }))}
            onChange={(siteKind) => void store(withSiteForm(place, { siteKind }))}
          />
          <Picker
            label={t('measures.form.title')}
            value={item.form}
            data={MEASURE_FORMS.map((value) => ({ value, label: t(`measures.form.${value}`) }))}
            onChange={(form) => void store(withSiteForm(place, { form }))}
          />
          {!isRepeated(item.groupId) && <p className={css.warning}>{t('siteForms.withoutEffect')}</p>}
        </div>
      ))}
      {layout.own && repeated.length > 0 && (
        <AddSiteForm
          isOffered={isRepeated}
          onAdd={(groupId) => void store(withNewSiteForm({ groupId, siteKind: SITE_KINDS[0], form: 'prose' }))}
        />
      )}
    </>
  );
}

/** The groups that stand once for each site. */
function repeatedGroups({ sites, exceptions }: ReturnType<typeof useLayoutFrame>['layout']) {
  if (sites === 'areas') return 'all';
  return exceptions.flatMap((it) => (it.sites === 'areas' ? [it.groupId] : []));
}

interface AddSiteFormProps {
  isOffered: (groupId: SiteForm['groupId']) => boolean;
  onAdd: (groupId: SiteForm['groupId']) => void;
}

function AddSiteForm({ isOffered, onAdd }: AddSiteFormProps) {
  const t = useText('layouts');
  const language = useLanguage();
  const { scheme } = useLayoutFrame();
  const groups = scheme?.groups.filter(({ id }) => isOffered(id)) ?? [];
  return (
    <Select
      size="xs"
      searchable
      aria-label={t('siteForms.add')}
      placeholder={t('siteForms.add')}
      data={groups.map(({ id, title }) => ({ value: id as string, label: inLanguage(title, language) }))}
      value={null}
      onChange={(id) => id && onAdd(id as SiteForm['groupId'])}
    />
  );
}
