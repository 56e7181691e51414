import { Button, Modal } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { memo, type ReactNode, useCallback } from 'react';
import type { Group } from '../../../../shared/domain/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { GroupState, Scope } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { type Draft, useDraft } from '../../../data/drafts.ts';
import { annexTexts } from '../../../text/annex-texts.ts';
import { useText } from '../../../text/use-text.ts';
import { confirmAction } from '../../../ui/confirm.ts';
import { RichText } from '../../../ui/rich-text/rich-text.tsx';
import { useMarkedGroupText } from '../findings/use-marked-note.ts';
import { type Answers, useFrame } from '../frame.ts';
import type { GroupsState } from '../use-groups.ts';
import { changeView, useView } from '../view-store.ts';
import { GroupFieldOrigin } from './group-field-origin.tsx';
import css from './group-texts-dialog.module.css';
import { suggestedText } from './suggested-text.ts';

interface GroupTextsProps {
  groups: GroupsState;
  answers: Answers;
}

/** The user's own words about a group, in this operation: before, after or instead of its measures. */
export function GroupTextsDialog({ groups, answers }: GroupTextsProps) {
  const { scope, scheme, language } = useFrame();
  const t = useText('measures');
  const groupId = useView(scope.id, (view) => view.textsOf);
  const group = scheme.groups.find(({ id }) => id === groupId);
  const close = useCallback(() => changeView(scope.id, { textsOf: null }), [scope.id]);
  const title = group && t('groupTexts.title', { group: inLanguage(group.title, language) });
  return (
    <Dialog title={title} onClose={close}>
      {group && <GroupTexts group={group} groups={groups} answers={answers} onDone={close} />}
    </Dialog>
  );
}

interface DialogProps {
  /** Undefined while it is closed. */
  title: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** While it is closed, no answer draws it anew. */
const Dialog = memo(function Dialog({ title, onClose, children }: DialogProps) {
  const t = useText('ui');
  return (
    <Modal
      opened={title !== undefined}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={title}
      size="lg"
    >
      {children}
    </Modal>
  );
});

function GroupTexts({ group, groups, answers, onDone }: GroupTextsProps & { group: Group; onDone: () => void }) {
  const frame = useFrame();
  const t = useText('measures');
  const state = groups.stateOf(group.id);
  const before = useTextDraft('textBefore', group, state);
  const instead = useTextDraft('textInstead', group, state);
  const after = useTextDraft('textAfter', group, state);
  const marked = (field: Parameters<typeof useMarkedGroupText>[2]) =>
    [frame.scheme.id, group.id, field, state?.[field] ?? ''] as const;
  const inBefore = useMarkedGroupText(...marked('textBefore'));
  const inInstead = useMarkedGroupText(...marked('textInstead'));
  const inAfter = useMarkedGroupText(...marked('textAfter'));
  const { partial } = annexTexts(frame.language).measures;
  const suggestion = suggestedText(group.id, { ...frame, partial }, groups.relevant, answers);

  async function suggest() {
    if (instead.text.trim() !== '' && !(await replaces(t))) return;
    instead.setText(suggestion);
    await instead.flush();
  }

  return (
    <div className={css.texts}>
      <p className={css.intro}>{t(introOf(frame.scope.kind, groups.relevant.has(group.id)))}</p>
      <RichText draft={before} label={t('groupTexts.before')} hint={t('groupTexts.beforeHint')} marked={inBefore} />
      <GroupFieldOrigin {...{ group, groups }} paths={['textBefore']} label={t('groupTexts.before')} />
      <RichText draft={instead} label={t('groupTexts.instead')} hint={t('groupTexts.insteadHint')} marked={inInstead} />
      <GroupFieldOrigin {...{ group, groups }} paths={['textInstead']} label={t('groupTexts.instead')} />
      <div className={css.suggest}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconWand size={14} stroke={1.75} />}
          disabled={suggestion === ''}
          onClick={() => void suggest()}
        >
          {t('groupTexts.suggest')}
        </Button>
        <span className={css.hint}>{t(suggestion === '' ? 'groupTexts.nothingTicked' : 'groupTexts.suggestHint')}</span>
      </div>
      <RichText draft={after} label={t('groupTexts.after')} hint={t('groupTexts.afterHint')} marked={inAfter} />
      <GroupFieldOrigin {...{ group, groups }} paths={['textAfter']} label={t('groupTexts.after')} />
      <div className={css.done}>
        <Button onClick={onDone}>{t('groupTexts.done')}</Button>
      </div>
    </div>
  );
}

function introOf(kind: Scope['kind'], isRelevant: boolean) {
  if (!isRelevant) return 'groupTexts.introSetAside';
  return kind === 'organisation' ? 'groupTexts.introForAll' : 'groupTexts.intro';
}

const replaces = (t: ReturnType<typeof useText<'measures'>>) =>
  confirmAction({
    title: t('groupTexts.replaceTitle'),
    message: t('groupTexts.replaceText'),
    confirmLabel: t('groupTexts.replace'),
  });

function useTextDraft(
  field: 'textBefore' | 'textInstead' | 'textAfter',
  group: Group,
  state: GroupState | undefined,
): Draft {
  const { commands } = useData();
  const { scope, scheme } = useFrame();
  return useDraft(
    state?.[field] ?? '',
    (text, visit) => commands.setGroupTexts(scope, scheme.id, group.id, { [field]: text }, { visit }),
    { id: `${scope.id}/${scheme.id}/${group.id}/${field}` },
  );
}
