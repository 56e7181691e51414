import { Menu } from '@mantine/core';
import { IconChevronDown, IconSettings } from '@tabler/icons-react';
import { memo } from 'react';
import type { PlacedScheme } from '../../../../shared/catalogue/placement.ts';
import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { navigate } from '../../../data/navigation-store.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { useScopeCommands } from '../use-scope-commands.ts';
import css from './scheme-menu.module.css';

/** The scheme by which the operation is grouped, here and in the annex. */
export const SchemeMenu = memo(function SchemeMenu() {
  const { catalogue, scheme, language } = useFrame();
  const { changeScheme } = useScopeCommands();
  const t = useText('measures');
  const title = inLanguage(scheme.shortTitle, language);
  const choose = (id: string) => {
    const chosen = catalogue.schemes.find((one) => one.id === id);
    if (chosen) void changeScheme(chosen.id);
  };
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
      <Menu.Dropdown className={css.menu}>
        <Menu.Label>{t('groups.scheme')}</Menu.Label>
        <Menu.RadioGroup value={scheme.id} onChange={choose}>
          {inOrder(catalogue.schemes).map((one) => (
            <Menu.RadioItem key={one.id} value={one.id} closeMenuOnClick>
              <SchemeTitle scheme={one} />
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={16} stroke={1.75} aria-hidden />}
          onClick={() => navigate({ screen: 'schemes', schemeId: scheme.id })}
        >
          {t('groups.manageSchemes')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});

/** Who made schemes wants them first. */
const inOrder = (schemes: readonly PlacedScheme[]): PlacedScheme[] =>
  schemes.toSorted((one, other) => Number(isDelivered(one)) - Number(isDelivered(other)));
const isDelivered = (scheme: PlacedScheme) => scheme.ownPlacements === undefined;

function SchemeTitle({ scheme }: { scheme: Scheme }) {
  const { language } = useFrame();
  const [short, full] = [scheme.shortTitle, scheme.title].map((title) => inLanguage(title, language));
  return (
    <>
      <span className={css.short}>{short}</span>
      {full !== short && <span className={css.full}>{full}</span>}
    </>
  );
}
