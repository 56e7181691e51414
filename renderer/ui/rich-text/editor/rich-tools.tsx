import { ActionIcon } from '@mantine/core';
import { type Icon, IconBold, IconItalic, IconList } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { memo, useSyncExternalStore } from 'react';
import { useText } from '../../../text/use-text.ts';
import { withKeys } from '../../tool-tip/keys.ts';

/** Buttons that do the same as Ctrl+B, Ctrl+I and Ctrl+Shift+8, and show what the cursor stands in. */
export const RichTools = memo(function RichTools({ editor }: { editor: Editor }) {
  const t = useText('ui');
  const run = () => editor.chain().focus();
  return (
    <>
      <Tool
        icon={IconBold}
        label={t('richText.bold')}
        keys="Ctrl+B"
        isOn={useIsActive(editor, 'bold')}
        onUse={() => run().toggleBold().run()}
      />
      <Tool
        icon={IconItalic}
        label={t('richText.italic')}
        keys="Ctrl+I"
        isOn={useIsActive(editor, 'italic')}
        onUse={() => run().toggleItalic().run()}
      />
      <Tool
        icon={IconList}
        label={t('richText.bullets')}
        keys="Ctrl+Shift+8"
        isOn={useIsActive(editor, 'bulletList')}
        onUse={() => run().toggleBulletList().run()}
      />
    </>
  );
});

/** Does the cursor stand in bold, italic or bullets? */
function useIsActive(editor: Editor, name: string): boolean {
  const subscribe = (onChange: () => void) => {
    editor.on('transaction', onChange);
    return () => {
      editor.off('transaction', onChange);
    };
  };
  return useSyncExternalStore(subscribe, () => editor.isActive(name));
}

interface ToolProps {
  icon: Icon;
  label: string;
  keys: string;
  isOn: boolean;
  onUse: () => void;
}

function Tool({ icon: Shape, label, keys, isOn, onUse }: ToolProps) {
  return (
    <ActionIcon
      size={22}
      variant={isOn ? 'light' : 'subtle'}
      aria-label={label}
      aria-pressed={isOn}
      {...withKeys(keys)}
      // The text keeps the focus and its selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      <Shape size={14} />
    </ActionIcon>
  );
}
