import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { menuTexts } from '../../../shared/text/menu.ts';
import type { HelpBlock } from '../../text/help/help-page.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { runCommand, useCommandEnabled } from '../../ui/command-registry.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { shortcutOf } from '../../ui/shortcuts.ts';
import css from './help-window.module.css';

interface HelpBlocksProps {
  blocks: readonly HelpBlock[];
  onLeave: () => void;
}

/** The text of a page. It never changes while it is shown, so places serve as keys. */
export function HelpBlocks({ blocks, onLeave }: HelpBlocksProps) {
  return blocks.map((block) => <Block key={JSON.stringify(block)} block={block} onLeave={onLeave} />);
}

function Block({ block, onLeave }: { block: HelpBlock; onLeave: () => void }) {
  if (typeof block === 'string') {
    return (
      <p>
        <WithKeys text={block} />
      </p>
    );
  }
  if ('command' in block) return <CommandButton command={block.command} onLeave={onLeave} />;
  const [List, items] = 'steps' in block ? (['ol', block.steps] as const) : (['ul', block.points] as const);
  return (
    <List className={css.items}>
      {items.map((item) => (
        <li key={item}>
          <WithKeys text={item} />
        </li>
      ))}
    </List>
  );
}

/** Goes where the text speaks of; not there where the app is now, the button says so by being off. */
function CommandButton({
  command,
  onLeave,
}: {
  command: Extract<HelpBlock, { command: unknown }>['command'];
  onLeave: () => void;
}) {
  const t = useText('settings');
  const isOffered = useCommandEnabled(command);
  const keys = shortcutOf(command);
  return (
    <Button
      variant="default"
      className={css.command}
      disabled={!isOffered}
      title={isOffered ? undefined : t('help.notHere')}
      rightSection={keys && <Kbd keys={keys} />}
      onClick={() => {
        onLeave();
        runCommand(command);
      }}
    >
      {menuTexts[useLanguage()].commands[command]}
    </Button>
  );
}

/** A text in which `[Ctrl+K]` stands for keys. */
function WithKeys({ text }: { text: string }) {
  return text
    .split(/(\[[^\]]+\])/)
    .map((part) =>
      part.startsWith('[') ? <Kbd key={part} keys={part.slice(1, -1)} /> : <Fragment key={part}>{part}</Fragment>,
    );
}
