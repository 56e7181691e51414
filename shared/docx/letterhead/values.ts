import { shortDate } from '../../annex/annex-date.ts';
import type { AnnexDocument } from '../../annex/document.ts';
import type { Placeholder } from '../../domain/letterhead.ts';

/** What placeholders of a letterhead stand for: what the annex says about itself. */
export function letterheadValues({ properties, header, language, blocks }: AnnexDocument): Record<Placeholder, string> {
  const title = blocks
    .flatMap((block) => (block.kind === 'title' || block.kind === 'subtitle' ? [block.text] : []))
    .join(' ');
  return {
    organisation: properties.creator,
    title: title || properties.title,
    label: labelIn(properties.title, title),
    version: header.right,
    date: shortDate(properties.createdAt.slice(0, 10), language),
  };
}

/** "Anlage 1: Technische und …" without the title is "Anlage 1". */
function labelIn(whole: string, title: string): string {
  const isTitleLast = title !== '' && whole.endsWith(title);
  const label = isTitleLast ? whole.slice(0, whole.length - title.length) : (whole.split(': ')[0] ?? '');
  return label.replace(/[\s:–-]+$/, '');
}
