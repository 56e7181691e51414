import type { Group } from '../domain/catalogue.ts';
import type { AnnexContext } from './annex-input.ts';
import type { GroupStyle } from './group-style.ts';

/** "Vertraulichkeit (Art. 32 Abs. 1 lit. b DSGVO)", where the layout wants it; combined references as the scheme orders them. */
export function withReference(title: string, group: Group, style: GroupStyle, { texts }: AnnexContext): string {
  const reference = style.legalReference ? group.legalReference?.[texts.language] : undefined;
  return reference ? `${title} (${reference})` : title;
}
