import type { MenuCommand, Preferences } from '../ipc/contract.ts';

export interface MenuTexts {
  menus: Record<'file' | 'edit' | 'view' | 'help', string>;
  commands: Record<MenuCommand, string>;
  roles: Record<
    | 'quit'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'togglefullscreen'
    | 'reload'
    | 'toggleDevTools',
    string
  >;
}

/** The words of the native menu. */
export const menuTexts: Record<Preferences['language'], MenuTexts> = {
  de: {
    menus: { file: '&Datei', edit: '&Bearbeiten', view: '&Ansicht', help: '&Hilfe' },
    commands: {
      newOrganisation: 'Neue Organisation …',
      newOperation: 'Neuer Verarbeitungsvorgang …',
      openCase: 'Akte öffnen …',
      saveCase: 'Akte speichern …',
      openExample: 'Beispiel öffnen',
      exportAnnex: 'Anlage ausgeben …',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      search: 'Suchen',
      commandPalette: 'Befehle …',
      settings: 'Einstellungen …',
      keyboardHelp: 'Tastenkürzel',
      about: 'Über TOM-Katalog',
    },
    roles: {
      quit: 'Beenden',
      cut: 'Ausschneiden',
      copy: 'Kopieren',
      paste: 'Einfügen',
      selectAll: 'Alles auswählen',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      resetZoom: 'Originalgröße',
      togglefullscreen: 'Vollbild',
      reload: 'Neu laden',
      toggleDevTools: 'Entwicklerwerkzeuge',
    },
  },
  en: {
    menus: { file: '&File', edit: '&Edit', view: '&View', help: '&Help' },
    commands: {
      newOrganisation: 'New organisation …',
      newOperation: 'New processing operation …',
      openCase: 'Open case file …',
      saveCase: 'Save case file …',
      openExample: 'Open example',
      exportAnnex: 'Export annex …',
      undo: 'Undo',
      redo: 'Redo',
      search: 'Search',
      commandPalette: 'Commands …',
      settings: 'Settings …',
      keyboardHelp: 'Keyboard shortcuts',
      about: 'About TOM-Katalog',
    },
    roles: {
      quit: 'Quit',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select all',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      resetZoom: 'Actual size',
      togglefullscreen: 'Full screen',
      reload: 'Reload',
      toggleDevTools: 'Developer tools',
    },
  },
};
