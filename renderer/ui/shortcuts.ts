import type { MenuCommand } from '../../shared/ipc/contract.ts';

/**
 * Keys of the commands, as `Kbd` writes them. `Ctrl` means the command key on a Mac. The menu of the main process shows
 * the same keys; help, palette and buttons read them here.
 */
export const SHORTCUTS = {
  newOrganisation: 'Ctrl+Shift+N',
  newOperation: 'Ctrl+N',
  openCase: 'Ctrl+O',
  saveCase: 'Ctrl+S',
  exportAnnex: 'Ctrl+E',
  showInAnnex: 'Ctrl+Shift+E',
  annexBeside: 'Ctrl+Shift+P',
  printMatrix: 'Ctrl+P',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  history: 'Ctrl+Shift+H',
  search: 'Ctrl+F',
  commandPalette: 'Ctrl+K',
  matrix: 'Ctrl+Shift+M',
  operationOverview: 'Ctrl+Shift+O',
  findings: 'Ctrl+Shift+B',
  catalogue: 'Ctrl+Shift+K',
  settings: 'Ctrl+,',
  help: 'F1',
  keyboardHelp: 'Shift+F1',
} as const satisfies Partial<Record<MenuCommand, string>>;

/** The keys of a command, or undefined when it has none. */
export function shortcutOf(command: MenuCommand): string | undefined {
  return (SHORTCUTS as Partial<Record<MenuCommand, string>>)[command];
}
