import { Button, Select } from '@mantine/core';
import { IconTrashX } from '@tabler/icons-react';
import { useState } from 'react';
import { useData } from '../../data/data-context.tsx';
import { useOrganisations } from '../../data/queries.ts';
import { sizeOf } from '../../data/trash-query.ts';
import { byName } from '../../text/collate.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { usePurgeWays } from './purge-context.ts';
import { purgeAfterAsking } from './purge-flow.ts';
import css from './trash.module.css';

/** The way to delete an organisation for good that is not in the trash: the end of a contract. */
export function LivingOrganisations() {
  const t = useText('backup');
  const language = useLanguage();
  const data = useData();
  const ways = usePurgeWays();
  const organisations = useOrganisations();
  const [chosen, setChosen] = useState<string | null>(null);
  if (!ways || !organisations || organisations.length === 0) return null;
  const organisation = organisations.find(({ id }) => id === chosen);
  const purge = async () => {
    if (!organisation) return;
    const { id, name } = organisation;
    const size = await sizeOf(data.database, id);
    await purgeAfterAsking(data, ways, { table: 'organisations', id, name, ...size, isDeleted: false });
  };
  return (
    <section className={css.section} aria-labelledby="trash-living">
      <h2 id="trash-living" className={css.heading}>
        {t('trash.living')}
      </h2>
      <p className={css.quiet}>{t('trash.livingHint')}</p>
      <div className={css.actions}>
        <Select
          aria-label={t('trash.choose')}
          placeholder={t('trash.choose')}
          w={320}
          value={organisation ? chosen : null}
          data={organisations.toSorted(byName(language)).map(({ id, name }) => ({ value: id as string, label: name }))}
          onChange={setChosen}
        />
        <Button
          variant="default"
          leftSection={<IconTrashX size={16} stroke={1.75} />}
          disabled={!organisation}
          onClick={() => void purge()}
        >
          {t('trash.purge')}
        </Button>
      </div>
    </section>
  );
}
