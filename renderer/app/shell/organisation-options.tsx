import { Combobox, ScrollArea } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import type { Organisation } from '../../../shared/domain/records.ts';
import { useText } from '../../text/use-text.ts';
import css from './organisation-switcher.module.css';

/** The value of the option that makes a new organisation. */
export const NEW_ORGANISATION = 'new';

interface OptionsProps {
  organisations: readonly Organisation[];
  currentId: string | undefined;
}

/** The list of the organisation switcher: organisations, and at its foot a new one. */
export function OrganisationOptions({ organisations, currentId }: OptionsProps) {
  const t = useText('app');
  return (
    <Combobox.Options aria-label={t('organisation.all')}>
      <ScrollArea.Autosize mah={320} type="scroll" scrollbars="y" classNames={{ content: css.list }}>
        {organisations.length > 0 ? (
          <Combobox.Group label={t('organisation.all')}>
            {organisations.map((organisation) => (
              <Combobox.Option
                key={organisation.id}
                value={organisation.id}
                active={organisation.id === currentId}
                className={css.option}
              >
                <span className="grow cut" title={organisation.name}>
                  {organisation.name}
                </span>
                {organisation.id === currentId && <IconCheck size={15} stroke={2} aria-hidden="true" />}
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ) : (
          <Combobox.Empty>{t('organisation.nothingFound')}</Combobox.Empty>
        )}
      </ScrollArea.Autosize>
      <Combobox.Option value={NEW_ORGANISATION} className={`${css.option} ${css.new}`}>
        <IconPlus size={15} stroke={1.75} aria-hidden="true" />
        {t('organisation.new')}
      </Combobox.Option>
    </Combobox.Options>
  );
}
