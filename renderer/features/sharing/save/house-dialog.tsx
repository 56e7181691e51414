import { IconArrowRight, IconHome } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { withNamed } from '../../../../shared/domain/narrow-house.ts';
import type { HouseContent } from '../../../../shared/domain/needed-house.ts';
import { formatNumber } from '../../../text/format.ts';
import { textFor } from '../../../text/i18n.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { ask, type Ways } from '../../../ui/ask.ts';
import { DialogButtons } from '../../../ui/dialog-buttons.tsx';
import { isUsable, PassphraseFields, type WantedPassphrase } from '../passphrase-fields.tsx';
import { AudienceChoice } from './audience-choice.tsx';
import { type HouseBranch, idsBesidesPhrases, idsIn } from './house-tree.ts';
import { HouseTree } from './house-tree-view.tsx';
import css from './save.module.css';
import type { Audience } from './save-part.ts';
import { TallyList } from './tally-view.tsx';

export interface HouseQuestion {
  house: HouseContent;
  tree: readonly HouseBranch[];
  /** What is chosen at first. */
  first: ReadonlySet<string>;
  /** Own measures of organisations; they are not in the tree. */
  measuresOfOrganisations: number;
}

export interface HouseChoice {
  unitIds: ReadonlySet<string>;
  /** All of it but, maybe, phrases: then deletions go along, too. */
  isWhole: boolean;
  audience: Audience;
  /** '' = not encrypted. */
  passphrase: string;
}

/** Asks what of the house catalogue goes into the file. Answers null when the dialogue is closed. */
export function askWhatToPassOn(question: HouseQuestion): Promise<HouseChoice | null> {
  return ask(textFor('sharing')('house.saveTitle'), (ways) => <HouseForm {...question} {...ways} />, { size: 820 });
}

type HouseFormProps = HouseQuestion & Ways<HouseChoice>;

function HouseForm({ house, tree, first, measuresOfOrganisations, onDone, onCancel }: HouseFormProps) {
  const t = useText('sharing');
  const [chosen, setChosen] = useState(first);
  const [audience, setAudience] = useState<Audience>('colleagues');
  const [passphrase, setPassphrase] = useState<WantedPassphrase>(null);
  const implied = useMemo(() => withNamed(house, chosen), [house, chosen]);
  const canSave = chosen.size > 0 && isUsable(passphrase);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!canSave) return;
    const isWhole = idsBesidesPhrases(tree).every((id) => chosen.has(id));
    onDone({ unitIds: chosen, isWhole, audience, passphrase: passphrase?.first ?? '' });
  };
  return (
    <form onSubmit={submit}>
      <div className={css.columns}>
        <div className={css.choices}>
          <HouseTree tree={tree} chosen={chosen} implied={implied} onChange={setChosen} />
        </div>
        <HouseTally tree={tree} going={implied} audience={audience} measuresOfOrganisations={measuresOfOrganisations} />
      </div>
      <AudienceChoice audience={audience} onChange={setAudience} hint={t('house.outsidersHint')} />
      <PassphraseFields wanted={passphrase} onChange={setPassphrase} />
      <DialogButtons isApart confirmLabel={t('save.action')} isDisabled={!canSave} onCancel={onCancel} />
    </form>
  );
}

interface HouseTallyProps {
  tree: readonly HouseBranch[];
  going: ReadonlySet<string>;
  audience: Audience;
  measuresOfOrganisations: number;
}

/** What goes and what stays, by kind. */
function HouseTally({ tree, going, audience, measuresOfOrganisations }: HouseTallyProps) {
  const t = useText('sharing');
  const language = useLanguage();
  const counts = tree.map((branch) => {
    const ids = idsIn(branch);
    const count = ids.filter((id) => going.has(id)).length;
    return { name: branch.name, goes: count, stays: ids.length - count };
  });
  const line = (name: string, count: number) => <li key={name}>{`${name}: ${formatNumber(count, language)}`}</li>;
  const goes = counts.filter((one) => one.goes > 0);
  return (
    <div className={css.tally}>
      <TallyList icon={<IconArrowRight size={16} stroke={1.75} aria-hidden />} title={t('goes.title')}>
        {goes.map((one) => line(one.name, one.goes))}
        {goes.length === 0 && <li>{t('house.nothingChosen')}</li>}
      </TallyList>
      <p className={css.total}>{t(audience === 'outsiders' ? 'house.asWording' : 'house.asMergeable')}</p>
      <TallyList icon={<IconHome size={16} stroke={1.75} aria-hidden />} title={t('stays.title')}>
        {counts.filter((one) => one.stays > 0).map((one) => line(one.name, one.stays))}
        {measuresOfOrganisations > 0 && <li>{t('house.ofOrganisations', { count: measuresOfOrganisations })}</li>}
        <li>{t('house.noClients')}</li>
      </TallyList>
    </div>
  );
}
