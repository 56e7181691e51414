import { Button } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useData } from '../data/data-context.tsx';
import { useText } from '../text/use-text.ts';
import { runCommand } from '../ui/command-registry.ts';

/** In the head of the catalogue: which version is in use, and the way to what is new. */
export function CatalogueVersion() {
  const t = useText('app');
  const { catalogue, newer } = useData();
  const version = newer?.manifest.version ?? catalogue.manifest.version;
  return (
    <Button
      variant="default"
      leftSection={newer && <IconSparkles size={16} stroke={1.75} aria-hidden />}
      title={t('statusBar.catalogueHint')}
      onClick={() => runCommand('catalogueChanges')}
    >
      {t(newer ? 'statusBar.ready' : 'statusBar.changes', { version })}
    </Button>
  );
}
