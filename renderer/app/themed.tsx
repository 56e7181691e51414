import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import type { Preferences } from '../../shared/ipc/contract.ts';
import { useText } from '../text/use-text.ts';
import { ToolTips } from '../ui/tool-tip/tool-tips.tsx';
import { cssVariables, theme } from './theme.ts';
import css from './themed.module.css';

/** The scheme lives in the settings table alone; Mantine would keep a second copy in the local storage. */
const keepsNothing: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

/** Looks, dialogues and messages for everything below. Style elements carry the nonce of the content security policy. */
export function Themed({ colorScheme, children }: { colorScheme: Preferences['colorScheme']; children: ReactNode }) {
  const t = useText('ui');
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  const scheme = colorScheme === 'system' ? system : colorScheme;
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={keepsNothing}
      defaultColorScheme={scheme}
      forceColorScheme={scheme}
      getStyleNonce={styleNonce}
    >
      <ModalsProvider modalProps={{ closeButtonProps: { 'aria-label': t('close') } }}>{children}</ModalsProvider>
      <ToolTips />
      <Notifications
        position="bottom-right"
        limit={3}
        containerWidth={360}
        classNames={{ root: css.messages, notification: css.message }}
      />
    </MantineProvider>
  );
}

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
