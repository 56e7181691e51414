import { useElementSize } from '@mantine/hooks';
import { type CSSProperties, useMemo } from 'react';
import type { AnnexDocument } from '../../../shared/annex/document.ts';
import { paletteOf } from '../../../shared/docx/design/palette.ts';
import { letterheadValues } from '../../../shared/docx/letterhead/values.ts';
import type { Frame } from '../../../shared/docx/read-frame.ts';
import type { OrganisationDesign } from '../../../shared/domain/layout-records.ts';
import type { LetterheadReport, PageGeometry } from '../../../shared/domain/letterhead.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { RunningLines } from '../../ui/running-lines/story.tsx';
import css from './letterhead.module.css';
import { sampleAnnex } from './sample-annex.ts';

/** A4 with the margins of the delivered design. */
const DELIVERED: PageGeometry = {
  width: 11906,
  height: 16838,
  margin: { top: 1418, bottom: 1247, left: 1134, right: 1134 },
  textWidth: 9638,
};

interface SamplePageProps {
  design: OrganisationDesign;
  /** Of the letterhead. */
  found: { report: LetterheadReport; frame: Frame } | undefined;
  organisation: string;
}

/** The first page to scale: page, margins, running lines, colours, fonts and logo as they are; its text is only hinted at. */
export function SamplePage({ design, found, organisation }: SamplePageProps) {
  const t = useText('letterhead');
  const language = useLanguage();
  const annex = sampleAnnex(organisation, language, localDay(new Date()));
  const report = found?.report;
  const page = report?.page ?? DELIVERED;
  const { ref, width } = useElementSize<HTMLDivElement>();
  return (
    <section className={css.section} aria-labelledby="letterhead-sample">
      <h2 id="letterhead-sample">{t('sample.title')}</h2>
      <p className={css.hint}>{t('sample.hint')}</p>
      <div ref={ref} className={css.page} lang={language} style={pageStyle(page, design, report)}>
        {found && <Running frame={found.frame} annex={annex} width={width} />}
        <div className={css.pageHeader}>{!found && <Logo design={design} name={organisation} />}</div>
        <PageText />
        {!found && <div className={css.pageFooter}>{annex.footer.left}</div>}
      </div>
    </section>
  );
}

const PIXELS_PER_POINT = 96 / 72;

/** Header and footer of the first page, made as small as the page is shown. @param width of the page as shown, in pixels */
function Running({ frame, annex, width }: { frame: Frame; annex: AnnexDocument; width: number }) {
  const { page, headers, footers, hasFirst, firstNumber, pictures } = frame;
  const values = useMemo(() => letterheadValues(annex), [annex]);
  const kind = hasFirst ? 'first' : 'default';
  const zoom = width > 0 ? width / (page.width * PIXELS_PER_POINT) : 1;
  return (
    <div className={css.running} style={{ zoom, width: `${page.width}pt`, height: `${page.height}pt` }}>
      <RunningLines
        page={page}
        header={headers[kind]}
        footer={footers[kind]}
        pictures={pictures}
        values={values}
        number={firstNumber}
        count={2}
        isHidden={false}
      />
    </div>
  );
}

function PageText() {
  const t = useText('letterhead');
  return (
    <>
      <p className={css.pageKicker}>{t('sample.label')}</p>
      <p className={css.pageTitle}>{t('sample.heading')}</p>
      <p className={css.pageHeading}>1 {t('sample.chapter')}</p>
      <p>
        <b>{t('sample.purpose')}</b> {t('sample.purposeText')}
      </p>
      {(['one', 'two'] as const).map((name) => (
        <p key={name}>☒ {t(`sample.measures.${name}`)}</p>
      ))}
      <div className={css.pageTable}>
        <span>{t('sample.columns.one')}</span>
        <span>{t('sample.columns.two')}</span>
        <span>{t('sample.rows.one')}</span>
        <span>{t('sample.rows.two')}</span>
      </div>
    </>
  );
}

function Logo({ design: { logo, logoType }, name }: { design: OrganisationDesign; name: string }) {
  const t = useText('letterhead');
  if (logo === '') return null;
  return <img src={`data:image/${logoType};base64,${logo}`} alt={t('design.logoAlternative', { name })} />;
}

const DELIVERED_ACCENT = '#1f3a5f';

/** Lengths in hundredths of the page's width, so that the page may be as large as there is room. */
function pageStyle({ width, height, margin }: PageGeometry, design: OrganisationDesign, report?: LetterheadReport) {
  const share = (twips: number) => `${(twips / width) * 100}cqw`;
  const { brand, soft, line } = paletteOf(design.accent || report?.accent || DELIVERED_ACCENT);
  const font = (use: 'text' | 'headings') => report?.fonts.find((it) => it.use === use)?.name;
  const text = font('text') ?? (design.font || 'Calibri');
  return {
    aspectRatio: `${width} / ${height}`,
    '--page-accent': brand,
    '--page-soft': soft,
    '--page-line': line,
    '--page-point': share(20),
    '--page-top': share(margin.top),
    '--page-bottom': share(margin.bottom),
    '--page-left': share(margin.left),
    '--page-right': share(margin.right),
    '--page-font': `"${text}", Carlito, sans-serif`,
    '--page-headings': `"${font('headings') ?? text}", Carlito, sans-serif`,
  } as CSSProperties;
}
