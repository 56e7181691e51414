import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  type Icon,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconFileExport,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { isDesktop } from '../../platform/platform.ts';
import { formatPercent } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { BusyBar } from '../../ui/busy-bar.tsx';
import { HeaderDivider } from '../../ui/page-header.tsx';
import { withTip } from '../../ui/tool-tip/tip.ts';
import css from './annex-screen.module.css';
import { type AnnexExport, FORMATS, type Format } from './export/use-annex-export.ts';
import type { DeskControls } from './use-desk.ts';
import type { SheetScroller } from './use-sheets.ts';
import { nextZoom, type Zoom } from './zoom.ts';

function IconButton({
  icon: Shape,
  label,
  ...button
}: {
  icon: Icon;
  label: string;
  onClick: () => void;
  disabled?: boolean;
}) {
  return (
    <ActionIcon aria-label={label} {...button}>
      <Shape size={16} stroke={1.75} />
    </ActionIcon>
  );
}

/** Turning the sheets, their size, and the files. */
export function DeskTools({ desk, count }: { desk: DeskControls; count: number | undefined }) {
  const { sheets, factor, onZoom, files, onStart } = desk;
  return (
    <>
      <SheetSteps sheets={sheets} count={count ?? 1} />
      <HeaderDivider />
      <ZoomSteps factor={factor} onZoom={onZoom} />
      <HeaderDivider />
      <ExportButton step={files.step} pages={files.pages} onStart={onStart} onCancel={files.cancel} />
    </>
  );
}

/** "Seite 1 von 9" with steps back and forward. */
export function SheetSteps({ sheets, count }: { sheets: SheetScroller; count: number }) {
  const t = useText('annex');
  const { current, show } = sheets;
  return (
    <>
      <IconButton
        icon={IconChevronLeft}
        label={t('previousSheet')}
        disabled={current <= 1}
        onClick={() => show(current - 1)}
      />
      <span>{t('sheetOf', { number: current, count })}</span>
      <IconButton
        icon={IconChevronRight}
        label={t('nextSheet')}
        disabled={current >= count}
        onClick={() => show(current + 1)}
      />
    </>
  );
}

/** Smaller, larger; the figure between them goes back to the width of the window. */
export function ZoomSteps({ factor, onZoom }: { factor: number; onZoom: (zoom: Zoom) => void }) {
  const t = useText('annex');
  const language = useLanguage();
  return (
    <>
      <IconButton icon={IconZoomOut} label={t('zoomOut')} onClick={() => onZoom(nextZoom(factor, -1))} />
      <button type="button" className={`plain ${css.factor}`} {...withTip(t('zoomFit'))} onClick={() => onZoom('fit')}>
        {formatPercent(factor, language)}
      </button>
      <IconButton icon={IconZoomIn} label={t('zoomIn')} onClick={() => onZoom(nextZoom(factor, 1))} />
    </>
  );
}

/** Saves as Word, or in another format; while files are being made, what is being done and the way out. */
export function ExportButton({ step, pages, onStart, onCancel }: Pick<AnnexExport, 'step' | 'pages'> & ExportActions) {
  const t = useText('annex');
  const ui = useText('ui');
  if (!step) {
    return (
      <Button.Group>
        <Button
          leftSection={<IconFileExport size={16} stroke={1.75} />}
          disabled={!onStart}
          onClick={() => onStart?.('word')}
        >
          {t('saveAs.word')}
        </Button>
        {isDesktop && <OtherFormats onStart={onStart} />}
      </Button.Group>
    );
  }
  const words = step === 'printing' && pages ? t('steps.printingPages', { count: pages }) : t(`steps.${step}`);
  return (
    <>
      <span className={css.step} role="status">
        <span>{words}</span>
        {step !== 'saving' && <BusyBar label={words} />}
      </span>
      <Button variant="default" disabled={step === 'saving'} onClick={onCancel}>
        {ui('cancel')}
      </Button>
    </>
  );
}

/** PDF wants a printer, which only the app on the desktop has. */
function OtherFormats({ onStart }: Pick<ExportActions, 'onStart'>) {
  const t = useText('annex');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button className={css.otherFormats} disabled={!onStart} aria-label={t('otherFormats')}>
          <IconChevronDown size={16} stroke={1.75} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => onStart?.(format)}>
            {t(`saveAs.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ExportActions {
  /** Missing while there is nothing to export. */
  onStart: ((format: Format) => void) | undefined;
  onCancel: () => void;
}
