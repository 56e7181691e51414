import { parseArgs } from 'node:util';
import { FORMS, type Form } from '../../shared/domain/annex-choices.ts';
import { LANGUAGES, type Language } from '../../shared/domain/localised.ts';
import type { CliTexts } from '../../shared/text/cli.ts';
import { CliError, EXIT } from './cli-error.ts';

export interface AnnexOptions {
  casePath: string;
  annexPath: string;
  /** Of the annex, not of the messages. */
  language: Language;
  operation: string | undefined;
  /** Exactly these in one annex; empty = one, with those that were chosen for its annex in the app. */
  operations: readonly string[];
  /** The organisation's own annex. */
  isOrganisation: boolean;
  scheme: string | undefined;
  /** Id, title or file of a layout; undefined = as was chosen in the app. */
  layout: string | undefined;
  /** Measures as a list or as running text; undefined = as was chosen in the app. */
  form: Form | undefined;
  /** Where to write the annex as data, for `check:docx`. */
  modelPath: string | undefined;
  /** A letterhead in the place of the organisation's. */
  letterheadPath: string | undefined;
}

const OPTIONS = {
  lang: { type: 'string' },
  operation: { type: 'string' },
  operations: { type: 'string' },
  organisation: { type: 'boolean' },
  scheme: { type: 'string' },
  layout: { type: 'string' },
  form: { type: 'string' },
  model: { type: 'string' },
  letterhead: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * The options of `npm run annex`, or `help`.
 * @throws CliError when the call cannot be understood.
 */
export function readAnnexOptions(args: readonly string[], t: CliTexts): AnnexOptions | 'help' {
  const { values, positionals } = parsed(args, t);
  if (values.help) return 'help';
  const [casePath, annexPath, tooMuch] = positionals;
  if (!casePath || !annexPath) throw new CliError(t.usage, EXIT.usage);
  if (tooMuch !== undefined) throw new CliError(t.unknownOption(tooMuch), EXIT.usage);
  if (!/\.docx$/i.test(annexPath)) throw new CliError(t.notDocx(annexPath), EXIT.usage);
  const { operation, scheme, layout, model: modelPath, letterhead: letterheadPath } = values;
  const isOrganisation = values.organisation === true;
  if ([operation, values.operations, values.organisation].filter((it) => it !== undefined).length > 1)
    throw new CliError(t.onlyOneOf, EXIT.usage);
  if (modelPath !== undefined && !/\.json$/i.test(modelPath)) throw new CliError(t.notJson(modelPath), EXIT.usage);
  const language = languageOf(values.lang ?? 'de', t);
  return {
    casePath,
    annexPath,
    language,
    operation,
    operations: (values.operations ?? '').split(',').flatMap((name) => name.trim() || []),
    isOrganisation,
    scheme,
    layout,
    form: values.form === undefined ? undefined : formOf(values.form, t),
    modelPath,
    letterheadPath,
  };
}

function parsed(args: readonly string[], t: CliTexts) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    // Node's own message is English and names no way out.
    throw new CliError(t.unknownOption(args.filter((arg) => arg.startsWith('-')).join(' ')), EXIT.usage);
  }
}

function languageOf(value: string, t: CliTexts): Language {
  const language = LANGUAGES.find((known) => known === value);
  if (!language) throw new CliError(t.badLanguage(value), EXIT.usage);
  return language;
}

function formOf(value: string, t: CliTexts): Form {
  const form = FORMS.find((known) => known === value);
  if (!form) throw new CliError(t.badForm(value), EXIT.usage);
  return form;
}
