import { ActionIcon, Modal, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';
import { useText } from '../../../../text/use-text.ts';
import { lengthProps } from '../../../../ui/length-hint.tsx';
import { nameProblem, type SavedView } from './saved-views.ts';
import { nameProblemText, useSavedViews } from './use-saved-views.ts';
import css from './views.module.css';

/** The user's views, to be renamed and deleted. */
export function ManageViews({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useText('find');
  const ui = useText('ui');
  const { views } = useSavedViews();
  return (
    <Modal
      opened={isOpen && views.length > 0}
      onClose={onClose}
      title={t('views.manageTitle')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <ul className={css.views}>
        {views.map((view) => (
          <ViewRow key={view.id} view={view} />
        ))}
      </ul>
    </Modal>
  );
}

/** The name is stored when its field is left, unless it cannot be taken. */
function ViewRow({ view }: { view: SavedView }) {
  const t = useText('find');
  const { views, rename, remove } = useSavedViews();
  const [name, setName] = useState(view.name);
  const problem = nameProblem(views, name, view.id);
  return (
    <li className={css.view}>
      <TextInput
        className="grow"
        aria-label={t('views.rename', { name: view.name })}
        {...lengthProps(name, LIMITS.line)}
        value={name}
        error={nameProblemText(problem)}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => problem === null && name.trim() !== view.name && void rename(view.id, name)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <ActionIcon aria-label={t('views.delete', { name: view.name })} onClick={() => void remove(view)}>
        <IconTrash size={15} stroke={1.75} />
      </ActionIcon>
    </li>
  );
}
