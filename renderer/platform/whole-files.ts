import type { OpenAnswer, PlatformApi } from '../../shared/ipc/contract.ts';

type Opens = Pick<PlatformApi, 'openCase' | 'openRecent' | 'takeWaitingFile' | 'openLook' | 'readPart'>;

/** The same platform, which hands over files only when they are whole. Between their parts the window stays free. */
export function withWholeFiles<P extends Opens>(offered: P): P {
  const whole = <A extends OpenAnswer | { kind: 'none' }>(answer: A) => completed(answer, offered.readPart);
  return {
    ...offered,
    openCase: async () => whole(await offered.openCase()),
    openRecent: async (file) => whole(await offered.openRecent(file)),
    takeWaitingFile: async () => whole(await offered.takeWaitingFile()),
    openLook: async (kind) => whole(await offered.openLook(kind)),
  };
}

async function completed<A extends OpenAnswer | { kind: 'none' }>(
  answer: A,
  readPart: PlatformApi['readPart'],
): Promise<A | OpenAnswer> {
  if (answer.kind !== 'opened' || !answer.rest) return answer;
  const { name, rest } = answer;
  const bytes = new Uint8Array(rest.size);
  bytes.set(answer.bytes);
  let filled = answer.bytes.byteLength;
  while (filled < rest.size) {
    const part = await readPart({ file: rest.handle, from: filled });
    if (!part || part.byteLength === 0 || filled + part.byteLength > rest.size) {
      return { kind: 'failed', name, problem: 'other' };
    }
    bytes.set(part, filled);
    filled += part.byteLength;
  }
  return { kind: 'opened', name, bytes };
}
