import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { useOperationCommands } from '../use-operation-commands.ts';
import css from './scheme-menu.module.css';

/** The scheme by which the operation is grouped, here and in the annex. */
export function SchemeMenu() {
  const { catalogue, scheme, language } = useFrame();
  const { changeScheme } = useOperationCommands();
  const t = useText('measures');
  const title = inLanguage(scheme.shortTitle, language);
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        <button
          type="button"
          className={`plain ${css.button}`}
          aria-label={t('groups.schemeChanged', { scheme: title })}
        >
          <span className="grow cut">{title}</span>
          <IconChevronDown size={14} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('groups.scheme')}</Menu.Label>
        {catalogue.schemes.map((one) => (
          <Menu.Item
            key={one.id}
            role="menuitemradio"
            aria-checked={one.id === scheme.id}
            rightSection={one.id === scheme.id && <IconCheck size={14} stroke={2.2} />}
            onClick={() => changeScheme(one.id)}
          >
            <SchemeTitle scheme={one} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeTitle({ scheme }: { scheme: Scheme }) {
  const { language } = useFrame();
  return (
    <>
      <span className={css.short}>{inLanguage(scheme.shortTitle, language)}</span>
      <span className={css.full}>{inLanguage(scheme.title, language)}</span>
    </>
  );
}
