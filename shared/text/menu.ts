import type { MenuCommand, Preferences } from '../ipc/contract.ts';

export interface MenuTexts {
  /** `app` and `window` only on a Mac, which puts its own name in place of the first. */
  menus: Record<'app' | 'file' | 'recent' | 'edit' | 'view' | 'window' | 'help', string>;
  /** At the foot of the list of files opened last. */
  clearRecent: string;
  commands: Record<MenuCommand, string>;
  roles: Record<
    | 'services'
    | 'hide'
    | 'hideOthers'
    | 'unhide'
    | 'quit'
    | 'close'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'togglefullscreen'
    | 'reload'
    | 'toggleDevTools'
    | 'minimize'
    | 'zoom'
    | 'front',
    string
  >;
}

/** The words of the native menu. */
export const menuTexts: Record<Preferences['language'], MenuTexts> = {
  de: {
    menus: {
      app: 'TOM-Katalog',
      file: '&Datei',
      recent: 'Zuletzt geöffnet',
      edit: '&Bearbeiten',
      view: '&Ansicht',
      window: '&Fenster',
      help: '&Hilfe',
    },
    clearRecent: 'Liste leeren',
    commands: {
      newOrganisation: 'Neue Organisation …',
      newOperation: 'Neuer Vorgang …',
      openCase: 'Akte öffnen …',
      saveCase: 'Akte speichern …',
      saveEverything: 'Alles oder mehrere Organisationen speichern …',
      saveHouse: 'Hauskatalog weitergeben …',
      openExample: 'Beispiel öffnen',
      exportAnnex: 'Anlage exportieren …',
      showInAnnex: 'Maßnahme in der Anlage zeigen',
      annexBeside: 'Vorschau der Anlage daneben',
      printMatrix: 'Matrix drucken …',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      history: 'Verlauf',
      copyAnswers: 'Antworten übernehmen aus …',
      search: 'Suchen',
      commandPalette: 'Befehle …',
      matrix: 'Matrix',
      organisationMeasures: 'Maßnahmen für alle Vorgänge',
      backToOrganisation: 'Zurück zur Organisation',
      operationOverview: 'Überblick über den Vorgang',
      findings: 'Befunde',
      rules: 'Regeln',
      catalogue: 'Katalog',
      layouts: 'Aufbau der Anlage',
      letterhead: 'Briefkopf und Gestaltung',
      backups: 'Sicherungen …',
      trash: 'Papierkorb …',
      settings: 'Einstellungen …',
      help: 'Hilfe',
      keyboardHelp: 'Tastenkürzel',
      catalogueChanges: 'Änderungen am Katalog',
      diagnosis: 'Diagnosepaket …',
      about: 'Über TOM-Katalog',
    },
    roles: {
      services: 'Dienste',
      hide: 'TOM-Katalog ausblenden',
      hideOthers: 'Andere ausblenden',
      unhide: 'Alle einblenden',
      quit: 'Beenden',
      close: 'Fenster schließen',
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
      minimize: 'Im Dock ablegen',
      zoom: 'Zoomen',
      front: 'Alle nach vorne bringen',
    },
  },
  en: {
    menus: {
      app: 'TOM-Katalog',
      file: '&File',
      recent: 'Open recent',
      edit: '&Edit',
      view: '&View',
      window: '&Window',
      help: '&Help',
    },
    clearRecent: 'Clear list',
    commands: {
      newOrganisation: 'New organisation …',
      newOperation: 'New operation …',
      openCase: 'Open case file …',
      saveCase: 'Save case file …',
      saveEverything: 'Save everything or several organisations …',
      saveHouse: 'Pass on house catalogue …',
      openExample: 'Open example',
      exportAnnex: 'Export annex …',
      showInAnnex: 'Show measure in the annex',
      annexBeside: 'Preview of the annex alongside',
      printMatrix: 'Print matrix …',
      undo: 'Undo',
      redo: 'Redo',
      history: 'History',
      copyAnswers: 'Take over answers from …',
      search: 'Search',
      commandPalette: 'Commands …',
      matrix: 'Matrix',
      organisationMeasures: 'Measures for all operations',
      backToOrganisation: 'Back to the organisation',
      operationOverview: 'Overview of the operation',
      findings: 'Findings',
      rules: 'Rules',
      catalogue: 'Catalogue',
      layouts: 'Layout of the annex',
      letterhead: 'Letterhead and design',
      backups: 'Backups …',
      trash: 'Trash …',
      settings: 'Settings …',
      help: 'Help',
      keyboardHelp: 'Keyboard shortcuts',
      catalogueChanges: 'Changes to the catalogue',
      diagnosis: 'Diagnosis …',
      about: 'About TOM-Katalog',
    },
    roles: {
      services: 'Services',
      hide: 'Hide TOM-Katalog',
      hideOthers: 'Hide others',
      unhide: 'Show all',
      quit: 'Quit',
      close: 'Close window',
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
      minimize: 'Minimise',
      zoom: 'Zoom',
      front: 'Bring all to front',
    },
  },
};
