import { type FormEvent, useState } from 'react';
import type { AppData } from '../../../data/data-context.tsx';
import { textFor } from '../../../text/i18n.ts';
import { useText } from '../../../text/use-text.ts';
import { ask, type Ways } from '../../../ui/ask.ts';
import { DialogButtons } from '../../../ui/dialog-buttons.tsx';
import { isUsable, PassphraseFields, type WantedPassphrase } from '../passphrase-fields.tsx';
import shared from '../sharing.module.css';
import { AudienceChoice } from './audience-choice.tsx';
import { InternalNotes } from './internal-notes.tsx';
import { PartChoice } from './part-choice.tsx';
import css from './save.module.css';
import { type Audience, isEmptyPart, type SavePart } from './save-part.ts';
import type { SaveChoice, SaveSource } from './save-sources.ts';
import { TallyView } from './tally-view.tsx';
import { useTally } from './use-tally.ts';

/** Asks what goes into the file, and says what that is and what stays here. Answers null when the dialogue is closed. */
export function askWhatToSave(
  data: AppData,
  sources: readonly SaveSource[],
  part: SavePart,
): Promise<SaveChoice | null> {
  const form = (ways: Ways<SaveChoice>) => <SaveForm data={data} sources={sources} first={part} {...ways} />;
  return ask(textFor('sharing')('save.title'), form, { size: 820 });
}

interface SaveFormProps extends Ways<SaveChoice> {
  data: AppData;
  sources: readonly SaveSource[];
  /** What is chosen at first. */
  first: SavePart;
}

function SaveForm({ data, sources, first, onDone, onCancel }: SaveFormProps) {
  const t = useText('sharing');
  const [part, setPart] = useState(first);
  const [wantsInternal, setWantsInternal] = useState(false);
  const [audience, setAudience] = useState<Audience>('colleagues');
  const [passphrase, setPassphrase] = useState<WantedPassphrase>(null);
  const internalNotes = wantsInternal && audience === 'colleagues';
  const tally = useTally(data.database, sources, { part, audience, internalNotes });
  const canSave = !isEmptyPart(part) && isUsable(passphrase);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) onDone({ part, audience, internalNotes, passphrase: passphrase?.first ?? '' });
  };
  const notes = (tally?.goes.internalNotes ?? 0) + (tally?.stays.internalNotes ?? 0);
  return (
    <form onSubmit={submit}>
      <div className={css.columns}>
        <div className={css.choices}>
          <PartChoice sources={sources} part={part} onChange={setPart} />
          <AudienceChoice audience={audience} onChange={setAudience} hint={t('save.outsidersHint')} />
          {audience === 'outsiders' && severalIn(part, sources) && (
            <p className={shared.problem}>{t('save.severalForOutsiders')}</p>
          )}
          {audience === 'colleagues' && notes > 0 && (
            <InternalNotes count={notes} isWanted={wantsInternal} onChange={setWantsInternal} />
          )}
          <PassphraseFields wanted={passphrase} onChange={setPassphrase} />
        </div>
        <TallyView tally={tally} isEmpty={isEmptyPart(part)} emptyHint={t(emptyHint(part))} part={part} />
      </div>
      <DialogButtons isApart confirmLabel={t('save.action')} isDisabled={!canSave} onCancel={onCancel} />
    </form>
  );
}

const emptyHint = (part: SavePart) => (part.kind === 'operations' ? 'save.nothingChosen' : 'save.noOrganisationChosen');

/** Whoever gets the file would read about the other clients, too. */
const severalIn = (part: SavePart, sources: readonly SaveSource[]): boolean =>
  part.kind === 'everything' ? sources.length > 1 : part.kind === 'organisations' && part.ids.length > 1;
