/** Mantine in our shape: sizes, radii and defaults of the controls. Colours come from `tokens.ts`. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { dark, light, type SchemeTokens, sizes } from './tokens.ts';

const navy: MantineColorsTuple = [
  '#eef3f9',
  '#dce7f3',
  '#b9cde5',
  '#8fb1da',
  '#5f8dc4',
  '#3b6ca8',
  '#2e5a8f',
  '#1f3a5f',
  '#182e4c',
  '#10203a',
];

/** Mantine's dark greys are brownish beside our slate; these take their place. */
const slate: MantineColorsTuple = [
  '#e4e8ed',
  '#b3bdc9',
  '#97a2b0',
  '#667180',
  '#434d5b',
  '#2b323c',
  '#20262e',
  '#1b2027',
  '#15191f',
  '#0f1216',
];

/** For what takes something away; in the place of Mantine's, which is louder than anything else in the window. */
const red: MantineColorsTuple = [
  '#fcefed',
  '#f8dcd8',
  '#f5b5ae',
  '#f28b82',
  '#e5635a',
  '#c8453c',
  '#b3261e',
  '#b3261e',
  '#8f1e18',
  '#6b1712',
];

export const theme = createTheme({
  colors: { navy, red, dark: slate },
  primaryColor: 'navy',
  primaryShade: { light: 7, dark: 5 },
  fontFamily: "'Segoe UI', 'Noto Sans', system-ui, sans-serif",
  fontFamilyMonospace: "'Cascadia Mono', Consolas, ui-monospace, monospace",
  fontSizes: { xs: '13px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: { fontWeight: '600' },
  defaultRadius: 4,
  respectReducedMotion: true,
  components: {
    Autocomplete: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { size: 28, variant: 'subtle', color: 'gray' } },
    Button: { defaultProps: { size: 'xs', fw: 500 } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Combobox: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 0 }, overlayProps: { backgroundOpacity: 0.4 } } },
    // The placeholder would be a child that a menu may not have.
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 }, withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 0 }, overlayProps: { backgroundOpacity: 0.4 } },
      styles: {
        title: { fontSize: 'var(--tk-fs-l)', fontWeight: 600 },
        header: { minHeight: 52 },
        // A shadow alone draws no edge on a dark ground.
        content: { border: '1px solid var(--tk-line-2)' },
      },
    },
    MultiSelect: { defaultProps: { size: 'xs' } },
    Notification: {
      defaultProps: { withBorder: true, radius: 6 },
      styles: {
        root: { paddingInlineStart: 12 },
        icon: { width: 20, height: 20, marginInlineEnd: 10, background: 'none', color: 'var(--notification-color)' },
      },
    },
    NumberInput: { defaultProps: { size: 'xs', hideControls: true } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    SegmentedControl: { defaultProps: { size: 'xs' }, styles: { label: { fontWeight: 500 } } },
    Select: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 0 } } },
  },
});

/** Hands the tokens to CSS and makes Mantine's own colours follow them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: sizes,
  light: withMantineColours(light),
  dark: withMantineColours(dark),
});

function withMantineColours(tokens: SchemeTokens): Record<string, string> {
  return {
    ...tokens,
    '--mantine-color-body': tokens['--tk-bg'],
    '--mantine-color-text': tokens['--tk-text'],
    '--mantine-color-dimmed': tokens['--tk-text-3'],
    '--mantine-color-default': tokens['--tk-bg'],
    '--mantine-color-default-border': tokens['--tk-line-2'],
    '--mantine-color-default-hover': tokens['--tk-hover'],
    '--mantine-color-placeholder': tokens['--tk-text-3'],
    '--mantine-color-anchor': tokens['--tk-accent-text'],
    '--mantine-color-error': tokens['--tk-err'],
  };
}
