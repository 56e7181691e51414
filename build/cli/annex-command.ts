/** From a case file to the Word annex, without a window: the same modules that the app uses. */
import path from 'node:path';
import { writeFileAtomically } from '../../electron/files/atomic-write.ts';
import { fileProblemOf } from '../../electron/files/problem.ts';
import { readFileLimited } from '../../electron/files/read-limited.ts';
import type { AnnexDocument } from '../../shared/annex/document.ts';
import { inForm, withoutParts } from '../../shared/annex/layout.ts';
import { makeAnnex } from '../../shared/annex/make-annex.ts';
import { annexCatalogue } from '../../shared/annex/several/several-records.ts';
import { annexScheme, storedChoices } from '../../shared/annex/stored-choices.ts';
import { allLayouts } from '../../shared/catalogue/layouts.ts';
import type { ChosenLook } from '../../shared/docx/design-of.ts';
import { renderAnnex } from '../../shared/docx/render-annex.ts';
import type { CaseContent } from '../../shared/domain/case-content.ts';
import type { Scheme } from '../../shared/domain/catalogue.ts';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/localised.ts';
import { printedStates } from '../../shared/domain/version-state.ts';
import { caseWarnings } from '../../shared/file-format/case-warnings.ts';
import { readCase } from '../../shared/file-format/read-case.ts';
import { MAX_CASE_BYTES } from '../../shared/ipc/contract.ts';
import { localDay } from '../../shared/lib/local-day.ts';
import { type CliTexts, cliTexts } from '../../shared/text/cli.ts';
import { caseWarningText, fileErrorText } from '../../shared/text/file-errors.ts';
import { fileProblemTexts } from '../../shared/text/file-problem.ts';
import { type AnnexOptions, readAnnexOptions } from './annex-options.ts';
import { chosenRecords } from './annex-records-of.ts';
import { chosenLayout, readLayoutFile } from './chosen-layout.ts';
import { CliError, EXIT } from './cli-error.ts';
import { readAnnexTexts, readDeliveredLayouts } from './read-annex-parts.ts';
import { readDeliveredCatalogue } from './read-catalogue.ts';
import { letterheadProblem, readLook } from './read-look.ts';

export interface Terminal {
  /** Of the messages. */
  language: Language;
  /** Progress, hints and errors, a line at a time. */
  say: (line: string) => void;
  /** The answer itself: help. */
  print: (text: string) => void;
}

/** Carries out `npm run annex`; the answer is the exit code. Never throws. */
export async function annexCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const t = cliTexts[terminal.language];
  try {
    const options = readAnnexOptions(args, t);
    if (options === 'help') terminal.print(t.usage);
    else await writeAnnex(options, terminal, t);
    return EXIT.done;
  } catch (error) {
    terminal.say(error instanceof CliError ? error.message : t.unexpected(messageOf(error)));
    return error instanceof CliError ? error.exitCode : EXIT.failed;
  }
}

type Answers = Pick<Terminal, 'language' | 'say'>;

async function writeAnnex(options: AnnexOptions, { language, say }: Answers, t: CliTexts): Promise<void> {
  const content = await readContent(options.casePath, language, t);
  const { records, name, isOrganisation } = chosenRecords(content, options, t);
  const { operation } = records;
  say(isOrganisation ? t.readOrganisation(options.casePath, name) : t.read(options.casePath, name));
  const delivered = readDeliveredCatalogue();
  for (const warning of caseWarnings(content, delivered)) say(t.warning(caseWarningText(warning, language)));
  const catalogue = annexCatalogue(delivered, records);
  const stored = storedChoices(operation);
  const scheme = options.scheme
    ? chosenScheme(catalogue.schemes, options.scheme, t)
    : annexScheme(catalogue, stored.schemeId, operation);
  say(t.making(scheme.title[language]));
  const layouts = allLayouts(readDeliveredLayouts(), records.layouts);
  const choice = { wanted: options.layout, layouts, organisation: records.organisation };
  const layout = await chosenLayout(
    { ...choice, operation: isOrganisation ? undefined : operation },
    (file) => withFileProblems(file, language, t, () => readLayoutFile(file)),
    t,
  );
  const annex = makeAnnex({
    ...records,
    scheme,
    catalogue,
    layout: withoutParts(inForm(layout, options.form ?? stored.form), stored.unwanted),
    texts: readAnnexTexts(options.language),
    versionStates: printedStates(records.versions, records.released ?? []),
    today: localDay(new Date()),
  });
  const look = await lookFor(options, content, records.organisation.id, language, t);
  const bytes = await renderAnnex(annex, { ...look, onProgress: (step, done) => done === 0 && say(t.steps[step]) });
  await write(options.annexPath, bytes, { language, say }, t);
  if (options.modelPath) await write(options.modelPath, asJson(annex), { language, say }, t);
}

async function lookFor(
  { letterheadPath, casePath }: AnnexOptions,
  content: CaseContent,
  organisationId: OrganisationId,
  language: Language,
  t: CliTexts,
): Promise<ChosenLook> {
  try {
    return await readLook(content, organisationId, letterheadPath);
  } catch (error) {
    const problem = letterheadProblem(error, language) ?? fileProblemTexts[language][fileProblemOf(error)];
    throw new CliError(t.file(letterheadPath ?? casePath, problem));
  }
}

const asJson = (annex: AnnexDocument): Uint8Array => new TextEncoder().encode(`${JSON.stringify(annex, null, 2)}\n`);

async function write(file: string, bytes: Uint8Array, { language, say }: Answers, t: CliTexts): Promise<void> {
  await withFileProblems(file, language, t, () => writeFileAtomically(path.resolve(file), bytes));
  say(t.written(file, new Intl.NumberFormat(language).format(Math.ceil(bytes.byteLength / 1000))));
}

async function readContent(file: string, language: Language, t: CliTexts): Promise<CaseContent> {
  const bytes = await withFileProblems(file, language, t, () => readFileLimited(file, MAX_CASE_BYTES));
  const read = readCase(bytes);
  if (!read.ok) throw new CliError(t.file(file, fileErrorText(read.error, language)));
  return read.value.content;
}

/** Errors of the file system as a sentence with the file's name. */
async function withFileProblems<T>(file: string, language: Language, t: CliTexts, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    throw new CliError(t.file(file, fileProblemTexts[language][fileProblemOf(error)]));
  }
}

function chosenScheme(schemes: readonly Scheme[], wanted: string, t: CliTexts): Scheme {
  const scheme = schemes.find((it) => it.id === wanted);
  if (!scheme) throw new CliError(t.unknownScheme(wanted, schemes.map((it) => it.id).join(', ')), EXIT.usage);
  return scheme;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
