/** Where the window was and how large, kept from one start to the next. */
import { join } from 'node:path';
import { app, type BrowserWindow, screen } from 'electron';
import * as z from 'zod';
import { type JsonFile, jsonFile } from '../files/json-file.ts';
import { visibleBounds } from './bounds.ts';

const windowStateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }).optional(),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

const SAVE_DELAY_MS = 500;

/** The file in the user's data folder. */
export function windowStateFile(): JsonFile<WindowState> {
  return jsonFile(join(app.getPath('userData'), 'window-state.json'), windowStateSchema);
}

/** The last state, moved onto a display that exists today. */
export function restoredState(file: JsonFile<WindowState>): Required<WindowState> {
  const { bounds, maximized } = file.read({ maximized: false });
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return {
    bounds: visibleBounds(
      bounds,
      [primary, ...others].map(({ workArea }) => workArea),
    ),
    maximized,
  };
}

/**
 * Saves the state whenever it has rested for a moment.
 * @returns a function that saves at once, for the moment of closing.
 */
export function keepState(window: BrowserWindow, file: JsonFile<WindowState>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const save = async () => {
    clearTimeout(timer);
    const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
    // A window that opens elsewhere next time is a nuisance, not an error to stop for.
    await file.write(state).catch(() => undefined);
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_DELAY_MS);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('maximize', saveSoon);
  window.on('unmaximize', saveSoon);
  window.on('closed', () => clearTimeout(timer));
  return save;
}
