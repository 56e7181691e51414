import type { CaseContent } from '../../shared/domain/case-content.ts';
import { readCase } from '../../shared/file-format/read-case.ts';

/** Loaded only when wanted; all of them lie in the app. */
const examples = import.meta.glob<string>('../../catalog/examples/*.tomakte', { query: '?raw', import: 'default' });

/** Names of the delivered example cases. */
export type ExampleName = 'cloudsoftware' | 'dokumentenplattform' | 'it-dienstleister' | 'softwarehaus' | 'webagentur';

/** A delivered example case; null where it cannot be read, which would be a fault of the app. */
export async function readExample(name: ExampleName): Promise<CaseContent | null> {
  const text = await examples[`../../catalog/examples/${name}.tomakte`]?.();
  const read = text ? readCase(new TextEncoder().encode(text)) : undefined;
  return read?.ok ? read.value.content : null;
}
