import { Checkbox, MultiSelect, Radio, Select, Stack } from '@mantine/core';
import { useMemo } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { placementsByGroup } from '../../../../shared/catalogue/grouping.ts';
import { COPY_FIELDS, type CopyField } from '../../../../shared/domain/copying/copy-parts.ts';
import type { GroupId, OperationId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { CopySide, OrganisationOperations } from '../../../data/copy-query.ts';
import { byName } from '../../../text/collate.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import css from './copy.module.css';
import { type CopyRequest, firstFields } from './copy-choice.ts';

interface CopyChoicesProps {
  mine: CopySide;
  catalogue: Catalogue;
  /** Of all organisations. */
  all: readonly OrganisationOperations[];
  request: CopyRequest;
  onChange: (request: CopyRequest) => void;
}

/** From where, which groups and fields, and what becomes of answers that are here already. */
export function CopyChoices({ mine, catalogue, all, request, onChange }: CopyChoicesProps) {
  const t = useText('copying');
  const change = (part: Partial<CopyRequest>) => onChange({ ...request, ...part });
  return (
    <div className={css.choices}>
      <SourceSelect
        mine={mine}
        all={all}
        value={request.sourceId}
        onChange={(sourceId, isHome) => change({ sourceId, fields: firstFields(isHome) })}
      />
      <GroupSelect
        mine={mine}
        catalogue={catalogue}
        value={request.groupIds}
        onChange={(groupIds) => change({ groupIds })}
      />
      <Checkbox.Group
        label={t('fields.label')}
        value={[...request.fields]}
        onChange={(fields) => change({ fields: new Set(fields as CopyField[]) })}
      >
        <Stack gap={6} mt={4}>
          {COPY_FIELDS.map((field) => (
            <Checkbox
              key={field}
              value={field}
              label={t(`fields.${field}`)}
              description={t(`fields.${field}Hint`)}
              classNames={{ description: css.description }}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Radio.Group
        label={t('existing.label')}
        value={request.existing}
        onChange={(existing) => change({ existing: existing === 'replace' ? 'replace' : 'keep' })}
      >
        <Stack gap={6} mt={4}>
          <Radio value="keep" label={t('existing.keep')} />
          <Radio
            value="replace"
            label={t('existing.replace')}
            description={t('existing.replaceHint')}
            classNames={{ description: css.description }}
          />
        </Stack>
      </Radio.Group>
    </div>
  );
}

interface SourceSelectProps extends Pick<CopyChoicesProps, 'mine' | 'all'> {
  value: OperationId | null;
  onChange: (id: OperationId | null, isSameOrganisation: boolean) => void;
}

function SourceSelect({ mine, all, value, onChange }: SourceSelectProps) {
  const t = useText('copying');
  const inOrder = byName(useLanguage());
  const { id: hereId, organisationId } = mine.operation;
  const isHome = ({ organisation }: OrganisationOperations) => organisation.id === organisationId;
  const elsewhere = all.filter((one) => !isHome(one));
  const sorted = elsewhere.sort((one, other) => inOrder(one.organisation, other.organisation));
  const sources = [...all.filter(isHome), ...sorted].map(({ organisation, operations }) => ({
    group: organisation.name,
    items: operations
      .filter(({ id }) => id !== hereId)
      .toSorted(inOrder)
      .map(({ id, name, isTemplate }) => ({ value: id as string, label: isTemplate ? t('template', { name }) : name })),
  }));
  const groups = sources.filter(({ items }) => items.length > 0);
  const isOfHome = (id: string | null) =>
    all.some((one) => isHome(one) && one.operations.some((operation) => operation.id === id));
  return (
    <Select
      data-autofocus={groups.length > 0 || undefined}
      label={t('source')}
      placeholder={t('sourcePlaceholder')}
      searchable
      nothingFoundMessage={t('nothingFound')}
      data={groups}
      // A list without anything in it would open at once, and say nothing.
      disabled={groups.length === 0}
      value={value}
      description={groups.length === 0 ? t('noSource') : value && !isOfHome(value) ? t('elsewhere') : undefined}
      onChange={(id) => onChange(id as OperationId | null, isOfHome(id))}
    />
  );
}

interface GroupSelectProps extends Pick<CopyChoicesProps, 'mine' | 'catalogue'> {
  value: readonly GroupId[];
  onChange: (ids: GroupId[]) => void;
}

/** Groups of the scheme by which the operation is grouped, under their headings. */
function GroupSelect({ mine, catalogue, value, onChange }: GroupSelectProps) {
  const t = useText('copying');
  const language = useLanguage();
  const { schemeId } = mine.operation;
  const options = useMemo(() => {
    const scheme = catalogue.scheme(schemeId);
    if (!scheme) return [];
    const placements = placementsByGroup(catalogue, scheme);
    const titleOf = (id: GroupId | undefined) => {
      const group = scheme.groups.find((one) => one.id === id);
      return group ? inLanguage(group.title, language) : '';
    };
    const withMeasures = scheme.groups.filter(({ id }) => placements.get(id)?.length);
    const headings = [...new Set(withMeasures.map(({ parent }) => parent))];
    return headings.map((heading) => ({
      group: titleOf(heading),
      items: withMeasures
        .filter(({ parent }) => parent === heading)
        .map(({ id }) => ({ value: id as string, label: titleOf(id) })),
    }));
  }, [catalogue, schemeId, language]);
  return (
    <MultiSelect
      label={t('groups')}
      placeholder={value.length === 0 ? t('allGroups') : undefined}
      searchable
      clearable
      hidePickedOptions
      nothingFoundMessage={t('nothingFound')}
      data={options}
      value={[...value]}
      onChange={(ids) => onChange(ids as GroupId[])}
    />
  );
}
