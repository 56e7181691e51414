import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useData } from '../../../data/data-context.tsx';
import { useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { lengthProps } from '../../../ui/length-hint.tsx';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import css from './party-table.module.css';

interface AddPartyProps {
  organisationId: OrganisationId;
  /** The operation that uses the new party at once. */
  useIn?: OperationId;
}

/** A name and Enter make a new sub-processor; the field stays ready for the next one. */
export function AddParty({ organisationId, useIn }: AddPartyProps) {
  const t = useText('operations');
  const { commands } = useData();
  const [name, setName] = useState('');
  const add = useOneAtATime(
    attempt(async () => {
      if (!name.trim()) return;
      await commands.createParty(organisationId, { name: name.trim() }, useIn);
      setName('');
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void add();
  };
  return (
    <form className={css.addForm} onSubmit={submit}>
      <TextInput
        className="grow"
        aria-label={t('party.add')}
        placeholder={t('party.addPlaceholder')}
        {...lengthProps(name, LIMITS.line)}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />} disabled={!name.trim()}>
        {t('party.add')}
      </Button>
    </form>
  );
}
