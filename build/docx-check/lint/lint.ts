/** What neither a schema nor Microsoft's validator sees, but Word or a reader trips over. */
import type { Finding } from '../finding.ts';
import type { WordPackage } from '../word-package.ts';
import { bookmarkFindings } from './bookmarks.ts';
import { controlFindings } from './controls.ts';
import { fieldFindings } from './fields.ts';
import { footnoteFindings } from './footnotes.ts';
import { headingFindings } from './headings.ts';
import { numberingFindings } from './numbering.ts';
import { packagingFindings } from './packaging.ts';
import { pageFindings } from './page.ts';
import { propertyFindings } from './properties.ts';
import { styleFindings } from './styles.ts';
import { tableFindings } from './tables.ts';
import { textFindings } from './texts.ts';

const RULES = [
  packagingFindings,
  styleFindings,
  numberingFindings,
  fieldFindings,
  bookmarkFindings,
  controlFindings,
  footnoteFindings,
  tableFindings,
  textFindings,
  headingFindings,
  pageFindings,
  propertyFindings,
];

export function lint(word: WordPackage): Finding[] {
  return RULES.flatMap((rule) => [...rule(word)]);
}
