import { Button } from '@mantine/core';
import { menuTexts } from '../../../shared/text/menu.ts';
import type { HelpBlock } from '../../text/help/help-page.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { runCommand, useCommandEnabled } from '../../ui/command-registry.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { shortcutOf } from '../../ui/shortcuts.ts';
import { MarkedWords } from './found-words.tsx';
import type { HelpHit } from './help-search.ts';
import css from './help-window.module.css';

interface Sought {
  /** To be marked. */
  found: HelpHit['found'];
  /** The paragraph to be brought into sight. */
  place: string | undefined;
}

interface HelpBlocksProps extends Sought {
  blocks: readonly HelpBlock[];
  onLeave: () => void;
}

/** The text of a page. It never changes while it is shown, so places serve as keys. */
export function HelpBlocks({ blocks, ...rest }: HelpBlocksProps) {
  return blocks.map((block) => <Block key={JSON.stringify(block)} block={block} {...rest} />);
}

interface BlockProps extends Sought {
  block: HelpBlock;
  onLeave: () => void;
}

function Block({ block, onLeave, found, place }: BlockProps) {
  if (typeof block === 'string') {
    return (
      <p data-found={block === place || undefined}>
        <WithKeys text={block} found={found} />
      </p>
    );
  }
  if ('command' in block) return <CommandButton command={block.command} onLeave={onLeave} />;
  const [List, items] = 'steps' in block ? (['ol', block.steps] as const) : (['ul', block.points] as const);
  return (
    <List className={css.items}>
      {items.map((item) => (
        <li key={item} data-found={item === place || undefined}>
          <WithKeys text={item} found={found} />
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
function WithKeys({ text, found }: { text: string; found: HelpHit['found'] }) {
  return text
    .split(/(\[[^\]]+\])/)
    .map((part) =>
      part.startsWith('[') ? (
        <Kbd key={part} keys={part.slice(1, -1)} />
      ) : (
        <MarkedWords key={part} text={part} found={found} />
      ),
    );
}
