import { Button, SegmentedControl } from '@mantine/core';
import { IconKeyboard, IconScale } from '@tabler/icons-react';
import { navigate } from '../../data/navigation-store.ts';
import { useText } from '../../text/use-text.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SHORTCUTS } from '../../ui/shortcuts.ts';
import { About } from './about.tsx';
import { openKeyboardHelp } from './keyboard-help.tsx';
import { COLOR_SCHEMES, LANGUAGE_CHOICES, useChangePreference, usePreferences } from './preferences.ts';
import { RecentFilesSetting } from './recent-files-setting.tsx';
import { SafetySetting } from './safety-setting.tsx';
import { SettingRow } from './setting-row.tsx';
import css from './settings-screen.module.css';

/** Preferences of this installation and what there is to know about the program. */
export function SettingsScreen() {
  const t = useText('settings');
  const tRules = useText('rules');
  const preferences = usePreferences();
  const change = useChangePreference();
  if (!preferences) return null;
  const { language, colorScheme } = preferences;
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <div className={css.page} data-region>
        <section className={css.section} aria-labelledby="settings-appearance">
          <h2 id="settings-appearance" className={css.heading}>
            {t('appearance')}
          </h2>
          <SettingRow label={t('language.label')} hint={t('language.hint')}>
            <SegmentedControl
              aria-label={t('language.label')}
              value={language}
              data={LANGUAGE_CHOICES.map((value) => ({ value, label: t(`language.${value}`) }))}
              onChange={(value) => change('language', value)}
            />
          </SettingRow>
          <SettingRow label={t('colorScheme.label')} hint={t('colorScheme.hint')}>
            <SegmentedControl
              aria-label={t('colorScheme.label')}
              value={colorScheme}
              data={COLOR_SCHEMES.map((value) => ({ value, label: t(`colorScheme.${value}`) }))}
              onChange={(value) => change('colorScheme', value)}
            />
          </SettingRow>
          <SettingRow label={t('keyboard.title')} hint={t('keyboard.hint')}>
            <Button
              variant="default"
              leftSection={<IconKeyboard size={16} stroke={1.75} />}
              rightSection={<Kbd keys={SHORTCUTS.keyboardHelp} />}
              onClick={openKeyboardHelp}
            >
              {t('keyboard.show')}
            </Button>
          </SettingRow>
          <SettingRow label={tRules('setting.label')} hint={tRules('setting.hint')}>
            <Button
              variant="default"
              leftSection={<IconScale size={16} stroke={1.75} />}
              onClick={() => navigate({ screen: 'rules' })}
            >
              {tRules('setting.open')}
            </Button>
          </SettingRow>
        </section>
        <SafetySetting />
        <RecentFilesSetting />
        <section className={css.section} aria-labelledby="settings-about">
          <h2 id="settings-about" className={css.heading}>
            {t('about.title')}
          </h2>
          <About />
        </section>
      </div>
    </>
  );
}
