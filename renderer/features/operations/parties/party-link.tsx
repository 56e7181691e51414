import { ActionIcon, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { Party } from '../../../../shared/domain/records.ts';
import { useCheckedDraft } from '../../../data/checked-draft.ts';
import { useData } from '../../../data/data-context.tsx';
import { textFor } from '../../../text/i18n.ts';
import { useText } from '../../../text/use-text.ts';
import { checkedDraftProps } from '../../../ui/draft-props.ts';
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx';
import { webAddress } from './web-address.ts';

/** Where the party describes itself. The app opens no web page; the address can be copied. */
export function PartyLink({ party }: { party: Party }) {
  const t = useText('masterData');
  const { commands } = useData();
  const draft = useCheckedDraft({
    stored: party.link,
    check: webAddress,
    commit: (link, visit) => commands.updateParty(party.id, { link }, { visit }),
    id: `${party.id}/link`,
    mayMend: () => true,
  });
  return (
    <TextInput
      label={t('parties.link')}
      placeholder="https://"
      description={t('parties.linkHint')}
      autoComplete="off"
      spellCheck={false}
      {...checkedDraftProps(draft)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={draft.problem && t('parties.linkProblem')}
      rightSection={
        party.link && (
          <ActionIcon size={24} aria-label={t('parties.copyLink')} onClick={() => void copy(party.link)}>
            <IconCopy size={15} stroke={1.75} aria-hidden />
          </ActionIcon>
        )
      }
    />
  );
}

async function copy(link: string): Promise<void> {
  const t = textFor('masterData');
  try {
    await navigator.clipboard.writeText(link);
    notifyDone(t('parties.linkCopied'), { replaces: 'copied' });
  } catch {
    notifyProblem(t('parties.copyLink'), t('parties.linkNotCopied'), { isPassing: true });
  }
}
