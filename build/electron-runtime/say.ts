/** Tells the developer on stderr what the tooling does, so that stdout stays free for results. */
export function say(text: string): void {
  console.error(`[electron] ${text}`);
}
