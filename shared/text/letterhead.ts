/** What is wrong with a file that was to be a letterhead, in words; with the way out. */
import type { LetterheadProblemKind } from '../domain/letterhead.ts';
import type { Language } from '../domain/localised.ts';

type Texts = Record<LetterheadProblemKind, string>;

/** `{detail}`: the part of the file that is meant. */
const TEXTS: Record<Language, Texts> = {
  de: {
    noZip: 'Das ist keine Word-Datei. Ein Briefkopf ist ein Word-Dokument (.docx) oder eine Word-Vorlage (.dotx).',
    oldWord:
      'Das ist eine Datei aus Word bis 2003 (.doc, .dot). Öffnen Sie sie in Word und speichern Sie sie als .docx oder .dotx.',
    encrypted: 'Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie in Word ohne Kennwort.',
    macros:
      'Die Datei enthält Makros; solche Dateien werden nicht angenommen. Speichern Sie sie in Word als .docx oder .dotx, also ohne Makros.',
    tooLarge: 'Die Datei ist größer als 4 MB. Verkleinern Sie die Bilder darin (in Word: „Bilder komprimieren“).',
    bomb: 'Die Datei ist entpackt viel zu groß und wurde nicht geöffnet.',
    tooComplex:
      'Die Datei enthält weit mehr Inhalt, als ein Briefkopf braucht, und wurde nicht geöffnet. Speichern Sie in Word nur Kopf, Fuß und Formatvorlagen als eigene Datei.',
    tooSlow:
      'Die Datei ließ sich in 20 Sekunden nicht auswerten; der Versuch wurde abgebrochen. Speichern Sie in Word nur Kopf, Fuß und Formatvorlagen als eigene Datei.',
    noWord: 'Die Datei ist kein Word-Dokument und keine Word-Vorlage.',
    strict:
      'Die Datei ist im Format „Strict Open XML-Dokument“ gespeichert. Speichern Sie sie in Word als „Word-Dokument (.docx)“.',
    damaged: 'Die Datei ist beschädigt ({detail}). Öffnen Sie sie in Word und speichern Sie sie neu.',
    missingPart: 'In der Datei fehlt ein Teil ({detail}). Öffnen Sie sie in Word und speichern Sie sie neu.',
    trackedChanges:
      'Die Datei enthält nachverfolgte Änderungen. Nehmen Sie sie in Word an oder lehnen Sie sie ab und speichern Sie neu.',
    placeElsewhere:
      'Der Platzhalter {{anlage}} steht in einer Tabelle, einem Textfeld, einem Rahmen oder der Kopf- oder Fußzeile. Setzen Sie ihn in einen eigenen Absatz des Textes.',
    tooNarrow:
      'Zwischen den Seitenrändern sind weniger als 9 cm Platz; Tabellen wären dort nicht lesbar. Verkleinern Sie die Seitenränder.',
  },
  en: {
    noZip: 'This is no Word file. A letterhead is a Word document (.docx) or a Word template (.dotx).',
    oldWord: 'This is a file of Word up to 2003 (.doc, .dot). Open it in Word and save it as .docx or .dotx.',
    encrypted: 'The file is protected by a password. Save it in Word without a password.',
    macros:
      'The file holds macros; such files are not accepted. Save it in Word as .docx or .dotx, that is, without macros.',
    tooLarge: 'The file is larger than 4 MB. Make the pictures in it smaller (in Word: “Compress Pictures”).',
    bomb: 'Unpacked, the file is far too large; it was not opened.',
    tooComplex:
      'The file holds far more content than a letterhead needs; it was not opened. Save only header, footer and styles as a file of their own in Word.',
    tooSlow:
      'The file could not be read within 20 seconds; the attempt was given up. Save only header, footer and styles as a file of their own in Word.',
    noWord: 'The file is neither a Word document nor a Word template.',
    strict: 'The file is saved as “Strict Open XML Document”. Save it in Word as “Word Document (.docx)”.',
    damaged: 'The file is damaged ({detail}). Open it in Word and save it again.',
    missingPart: 'A part of the file is missing ({detail}). Open it in Word and save it again.',
    trackedChanges: 'The file holds tracked changes. Accept or reject them in Word and save it again.',
    placeElsewhere:
      'The placeholder {{annex}} stands in a table, a text box, a frame, the header or the footer. Put it into a paragraph of its own in the text.',
    tooNarrow: 'Between the margins there are less than 9 cm; tables could not be read. Make the margins smaller.',
  },
};

export function letterheadProblemText(kind: LetterheadProblemKind, detail: string, language: Language): string {
  return TEXTS[language][kind].replace(' ({detail})', detail && ` (${detail})`);
}
