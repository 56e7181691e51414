import type { settings as german } from '../de/settings.ts';
import type { SameShape } from '../shape.ts';

export const settings: SameShape<typeof german> = {
  title: 'Settings',
  subtitle: 'Apply to this program on this computer and are saved at once',
  appearance: 'Interface',
  language: {
    label: 'Language',
    hint: 'For interface, menus and catalogue. The language of an annex is chosen at export.',
    system: 'Like the system',
    de: 'Deutsch',
    en: 'English',
  },
  colorScheme: {
    label: 'Colours',
    hint: 'The preview of the annex always stays white paper.',
    system: 'Like the system',
    light: 'Light',
    dark: 'Dark',
  },
  keyboard: {
    title: 'Keyboard help',
    hint: 'Everything works without a mouse.',
    show: 'Open keyboard help',
    everywhere: 'Everywhere',
    list: 'In the list of measures',
    nextRegion: 'Next region of the window',
    previousRegion: 'Previous region',
    back: 'Back',
    forward: 'Forward',
    move: 'Choose a measure',
    toggle: 'Implemented ↔ open',
    open: 'Edit details',
    leave: 'Back to the list',
    search: 'Search',
    nextOpen: 'next open measure',
    note: 'Note',
    internalNote: 'Internal note',
    phrase: 'In the note: insert phrase',
    textFields: 'In a form field letters and digits belong to the field, in a text field Ctrl+Z does too.',
  },
  about: {
    title: 'About TOM-Katalog',
    purpose:
      'Catalogue of technical and organisational measures (Art. 32 GDPR), with an annex for the data processing agreement.',
    version: 'Version',
    runtime: 'Runtime',
    licence: 'Licence',
    licenceValue: 'Apache License 2.0, without warranty',
    network: 'Network',
    networkValue:
      'The app opens no network connection. What you enter stays on this computer until you hand it on as a file yourself.',
    noVerdict: 'The app organises and documents; whether a measure is legally sufficient is for you to decide.',
    browser: 'Browser {{version}}',
  },
};
