import { Button, Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Phrase } from '../../../../../shared/domain/house-records.ts';
import { inLanguage } from '../../../../../shared/domain/localised.ts';
import { useData } from '../../../../data/data-context.tsx';
import { usePhrases } from '../../../../data/queries.ts';
import { byName } from '../../../../text/collate.ts';
import { useText } from '../../../../text/use-text.ts';
import { attempt } from '../../../../ui/attempt.ts';
import { useFrame } from '../../frame.ts';
import { useAnswerSubject } from '../shown-answer.ts';
import { PhraseForm } from './phrase-form.tsx';
import css from './phrases.module.css';

interface ManagePhrasesProps {
  /** The phrase that is edited, or whichever comes first; null: the dialogue is closed. */
  managed: Phrase['id'] | 'any' | null;
  onChoose: (id: Phrase['id'] | 'any') => void;
  onClose: () => void;
}

/** All phrases in a dialogue: to be renamed, reworded, given to an area, deleted. */
export function ManagePhrases({ managed, onChoose, onClose }: ManagePhrasesProps) {
  const t = useText('phrases');
  const general = useText('ui');
  return (
    <Modal
      opened={managed !== null}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': general('close') }}
      title={t('title')}
      size={760}
      attributes={{ content: { 'data-form': true } }}
    >
      {managed && <Phrases managed={managed} onChoose={onChoose} onClose={onClose} />}
    </Modal>
  );
}

function Phrases({ managed, onChoose, onClose }: ManagePhrasesProps) {
  const { commands } = useData();
  const { language } = useFrame();
  const { measure } = useAnswerSubject();
  const t = useText('phrases');
  const compare = byName(language);
  const phrases = (usePhrases() ?? []).toSorted((one, other) => compare({ name: one.title }, { name: other.title }));
  const chosen = phrases.find(({ id }) => id === managed) ?? (managed === 'any' ? phrases[0] : undefined);
  const create = attempt(async () => onChoose(await commands.createPhrase({ areaId: measure.areaId })));
  return (
    <>
      <p className={css.hint}>{t('manageIntro')}</p>
      <div className={css.manage}>
        <PhraseList phrases={phrases} chosen={chosen} onChoose={onChoose} />
        {chosen ? (
          <PhraseForm key={chosen.id} phrase={chosen} onDeleted={() => onChoose('any')} />
        ) : (
          <p className={css.hint}>{t('none')}</p>
        )}
      </div>
      <div className={css.buttons}>
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => void create()}>
          {t('create')}
        </Button>
        <Button onClick={onClose}>{t('done')}</Button>
      </div>
    </>
  );
}

interface PhraseListProps {
  phrases: readonly Phrase[];
  chosen: Phrase | undefined;
  onChoose: (id: Phrase['id']) => void;
}

function PhraseList({ phrases, chosen, onChoose }: PhraseListProps) {
  const { catalogue, language } = useFrame();
  const t = useText('phrases');
  return (
    <ul className={css.all} aria-label={t('title')}>
      {phrases.map(({ id, title, areaId }) => {
        const area = areaId && catalogue.area(areaId);
        return (
          <li key={id}>
            <button
              type="button"
              className={`plain ${css.one}`}
              aria-current={id === chosen?.id || undefined}
              onClick={() => onChoose(id)}
            >
              {title || t('unnamed')}
              <span className={css.area}>{area ? inLanguage(area.title, language) : t('anyArea')}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
