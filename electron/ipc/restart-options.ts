/** How the app is started again: as it was this time, with the same switches and so the same data folder. */
export function restartOptions({ env, execPath, argv }: Pick<NodeJS.Process, 'env' | 'execPath' | 'argv'>): {
  execPath: string;
  args: string[];
} {
  // Of what unpacks itself to run, the running file is gone by then.
  const { PORTABLE_EXECUTABLE_FILE, APPIMAGE } = env;
  // Electron passes on no arguments by itself as soon as it is told a path.
  return { execPath: PORTABLE_EXECUTABLE_FILE ?? APPIMAGE ?? execPath, args: argv.slice(1) };
}
