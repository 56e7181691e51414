import { readCase } from '../../../shared/file-format/read-case.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { takeIn } from './open-case.ts';
import type { Sharing } from './sharing-context.ts';

/** Loaded only when wanted; all of them lie in the app. */
const examples = import.meta.glob<string>('../../../catalog/examples/*.tomakte', { query: '?raw', import: 'default' });
const FIRST_EXAMPLE = '../../../catalog/examples/softwarehaus.tomakte';

/** Adds the delivered example as an organisation and goes there. */
export async function openExample(sharing: Sharing): Promise<void> {
  const text = await examples[FIRST_EXAMPLE]?.();
  // Small and from us, so neither a worker nor a question is needed.
  const read = text ? readCase(new TextEncoder().encode(text)) : undefined;
  const t = textFor('sharing');
  if (read?.ok) await takeIn(sharing, read.value, 'example');
  else notifyProblem(t('problem.title'), t('open.exampleMissing'));
}
