import type { AppInfo, MenuCommand } from '../../shared/ipc/contract.ts';

/** The same keys as in renderer/ui/shortcuts.ts. A key that the page takes itself never reaches the menu. */
const ACCELERATORS: Readonly<Partial<Record<MenuCommand, string>>> = {
  newOrganisation: 'CmdOrCtrl+Shift+N',
  newOperation: 'CmdOrCtrl+N',
  openCase: 'CmdOrCtrl+O',
  saveCase: 'CmdOrCtrl+S',
  exportAnnex: 'CmdOrCtrl+E',
  showInAnnex: 'CmdOrCtrl+Shift+E',
  annexBeside: 'CmdOrCtrl+Shift+P',
  printMatrix: 'CmdOrCtrl+P',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Y',
  history: 'CmdOrCtrl+Shift+H',
  search: 'CmdOrCtrl+F',
  commandPalette: 'CmdOrCtrl+K',
  matrix: 'CmdOrCtrl+Shift+M',
  operationOverview: 'CmdOrCtrl+Shift+O',
  findings: 'CmdOrCtrl+Shift+B',
  catalogue: 'CmdOrCtrl+Shift+K',
  settings: 'CmdOrCtrl+,',
  help: 'F1',
  keyboardHelp: 'Shift+F1',
};

/** Where a Mac has its own custom; the page knows this key on every system. */
const ON_MAC: Readonly<Partial<Record<MenuCommand, string>>> = { redo: 'Shift+Cmd+Z' };

/** The key of a command in the menu, as Electron writes it; undefined when it has none. */
export function acceleratorOf(command: MenuCommand, platform: AppInfo['platform']): string | undefined {
  return (platform === 'darwin' ? ON_MAC[command] : undefined) ?? ACCELERATORS[command];
}
