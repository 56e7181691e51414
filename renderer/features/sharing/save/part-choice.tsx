import { Checkbox, Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import css from './save.module.css';
import type { SavePart } from './save-part.ts';
import type { SaveSource } from './save-sources.ts';

interface PartChoiceProps {
  sources: readonly SaveSource[];
  part: SavePart;
  onChange: (part: SavePart) => void;
}

type Kind = 'whole' | 'chosen' | 'several' | 'everything';

/** Which part of the data: an organisation, some of its operations, several organisations, everything. */
export function PartChoice({ sources, part, onChange }: PartChoiceProps) {
  const t = useText('sharing');
  const [current] = useState(() => currentOf(part));
  const [kind, setKind] = useState<Kind>(() => firstKind(part));
  const source = sources.find(({ id }) => id === current);
  const choose = (next: Kind) => {
    setKind(next);
    onChange(partOf(next, current));
  };
  return (
    <Radio.Group label={t('save.what')} value={kind} onChange={(value) => choose(value as Kind)}>
      <div className={css.radios}>
        {source && (
          <>
            <Radio value="whole" label={t('save.whole', { name: source.name })} data-autofocus />
            <Radio value="chosen" label={t('save.chosen')} disabled={source.operations.length === 0} />
          </>
        )}
        {part.kind === 'operations' && source && (
          <NameList
            label={t('save.operations')}
            entries={source.operations}
            chosen={part.ids}
            onChange={(ids) => onChange({ ...part, ids: ids as OperationId[] })}
          />
        )}
        {sources.length > 1 && <Radio value="several" label={t('save.several')} />}
        {kind === 'several' && part.kind === 'organisations' && (
          <NameList
            label={t('save.organisations')}
            entries={sources}
            chosen={part.ids}
            onChange={(ids) => onChange({ ...part, ids: ids as OrganisationId[] })}
          />
        )}
        <Radio value="everything" label={t('save.everything', { count: sources.length })} />
      </div>
    </Radio.Group>
  );
}

const currentOf = (part: SavePart): OrganisationId | undefined =>
  part.kind === 'operations' ? part.organisationId : part.kind === 'organisations' ? part.ids[0] : undefined;

const firstKind = ({ kind }: SavePart): Kind =>
  kind === 'operations' ? 'chosen' : kind === 'everything' ? 'everything' : 'whole';

function partOf(kind: Kind, current: OrganisationId | undefined): SavePart {
  if (kind === 'everything' || (!current && kind !== 'several')) return { kind: 'everything' };
  if (kind === 'chosen' && current) return { kind: 'operations', organisationId: current, ids: [] };
  return { kind: 'organisations', ids: current ? [current] : [] };
}

/** From this number on a search field helps more than it disturbs. */
const SEARCH_FROM = 12;

interface NameListProps {
  label: string;
  entries: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

function NameList({ label, entries, chosen, onChange }: NameListProps) {
  const t = useText('sharing');
  const [query, setQuery] = useState('');
  const shown = entries.filter(({ name }) => name.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase()));
  return (
    <div>
      {entries.length >= SEARCH_FROM && (
        <TextInput
          className={css.search}
          size="xs"
          aria-label={t('save.search')}
          placeholder={t('save.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <Checkbox.Group aria-label={label} value={[...chosen]} onChange={onChange}>
        <div className={css.names}>
          {shown.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </div>
      </Checkbox.Group>
    </div>
  );
}
