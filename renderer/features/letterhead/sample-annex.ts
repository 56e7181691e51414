import type { AnnexDocument, Block } from '../../../shared/annex/document.ts';
import { measureIdSchema } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { textFor } from '../../text/i18n.ts';

/** A short annex in which every style occurs: what all annexes of the organisation will look like. @param today ISO date. */
export function sampleAnnex(organisation: string, language: Language, today: string): AnnexDocument {
  const t = textFor('letterhead');
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(today));
  const version = t('sample.version', { date });
  const title = `${t('sample.heading')} ${t('sample.subtitle')}`;
  return {
    language,
    properties: {
      title: `${t('sample.label')}: ${title}`,
      subject: t('sample.title'),
      keywords: '',
      creator: organisation,
      description: version,
      createdAt: `${today}T00:00:00.000Z`,
    },
    header: { left: t('sample.label'), right: version },
    footer: { left: organisation, pageOf: t('sample.pageOf') },
    blocks: blocks(),
  };
}

function blocks(): Block[] {
  const t = textFor('letterhead');
  const heading = (level: 1 | 2, number: string, text: string): Block => ({ kind: 'heading', level, number, text });
  return [
    { kind: 'kicker', text: t('sample.label') },
    { kind: 'title', text: t('sample.heading') },
    { kind: 'subtitle', text: t('sample.subtitle') },
    { kind: 'tableOfContents', title: t('sample.contents') },
    { ...heading(1, '1', t('sample.chapter')), pageBreak: true } as Block,
    heading(2, '1.1', t('sample.section')),
    {
      kind: 'paragraph',
      style: 'purpose',
      inlines: [{ text: t('sample.purpose'), label: true }, { text: ` ${t('sample.purposeText')}` }],
    },
    ...(['one', 'two', 'three'] as const).map(
      (name, index): Block => ({
        kind: 'measure',
        measureId: measureIdSchema.parse(`ZUT-0${index + 1}`),
        checked: index < 2,
        inlines: [{ text: t(`sample.measures.${name}`) }],
        ...(index < 2 ? {} : { qualifier: t('sample.planned') }),
        note: [],
      }),
    ),
    { kind: 'paragraph', style: 'leadIn', inlines: [{ text: t('sample.listTitle') }] },
    { kind: 'list', items: nested(['one', 'two', 'three']) },
    heading(1, '2', t('sample.table')),
    {
      kind: 'table',
      title: t('sample.table'),
      description: t('sample.tableText'),
      columns: (['one', 'two'] as const).map((name) => ({ title: t(`sample.columns.${name}`), share: 0.5 })),
      hasHead: true,
      hasRowTitles: false,
      rows: [(['one', 'two'] as const).map((name) => [{ text: t(`sample.rows.${name}`) }])],
    },
  ];
}

type Level = 'one' | 'two' | 'three';

/** Each inside the one before. */
function nested([first, ...rest]: Level[]): Extract<Block, { kind: 'list' }>['items'] {
  if (!first) return [];
  return [{ inlines: [{ text: textFor('letterhead')(`sample.list.${first}`) }], children: nested(rest) }];
}
