/** Certificates of the sites, and what an issuer has attested of the measures that are printed. */
import type { ChapterOf } from '../../domain/layout.ts';
import { inLanguage } from '../../domain/localised.ts';
import { shortDate } from '../annex-date.ts';
import type { AnnexContext } from '../annex-input.ts';
import { plain } from '../document.ts';
import type { Draft } from '../numbering.ts';
import type { Section } from '../sections.ts';
import { siteName, usedSites } from '../targets.ts';
import { chapterTitle } from './chapter-title.ts';
import { tableChapter } from './table-chapter.ts';

interface Certificate {
  name: string;
  issuer: string;
  /** ISO date; '' = not said. */
  validUntil: string;
  /** Sites and measures. */
  about: string[];
}

/** One row each, whatever it is named for. Without any there is no chapter. */
export function certificatesChapter(
  context: AnnexContext,
  sections: readonly Section[],
  { title }: ChapterOf<'certificates'>,
): Draft[] {
  const { texts } = context;
  const words = texts.certificates;
  const all = joined([...ofSites(context), ...sections.flatMap((section) => ofMeasures(section, context))]);
  return tableChapter({
    title: chapterTitle(title, words.heading, context),
    words,
    columns: [
      { title: words.name, share: 0.3 },
      { title: words.issuer, share: 0.22 },
      { title: words.validUntil, share: 0.16 },
      { title: words.subject, share: 0.32 },
    ],
    rows: all.map(({ name, issuer, validUntil, about }) =>
      [name, issuer, shortDate(validUntil, texts.language), about.join('\n')].map((cell) => plain(cell || '–')),
    ),
  });
}

const ofSites = (context: AnnexContext): Certificate[] =>
  usedSites(context).flatMap((site) => {
    const name = site.certificate.trim();
    return name
      ? [{ name, issuer: '', validUntil: site.certificateUntil, about: [siteName(site, context.texts)] }]
      : [];
  });

/** What names no issuer is a note of the house on where something lies, and no certificate. */
function ofMeasures({ measures, children }: Section, context: AnnexContext): Certificate[] {
  const own = measures.flatMap(({ measure, assessment }) =>
    assessment.evidence
      .filter(({ reference, issuer }) => reference.trim() && issuer.trim())
      .map(({ reference, issuer, validUntil }) => ({
        name: reference.trim(),
        issuer: issuer.trim(),
        validUntil,
        about: [inLanguage(measure.title, context.texts.language)],
      })),
  );
  return [...own, ...children.flatMap((child) => ofMeasures(child, context))];
}

function joined(all: readonly Certificate[]): Certificate[] {
  const byKey = new Map<string, Certificate>();
  for (const one of all) {
    const key = JSON.stringify([one.name, one.issuer, one.validUntil]);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, about: [...new Set([...known.about, ...one.about])] } : one);
  }
  return [...byKey.values()];
}
