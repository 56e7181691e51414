import type { HelpPages } from './help-page.ts';

/** Help, in English. */
export const helpEn: HelpPages = {
  tour: {
    title: 'A tour in five minutes',
    words: 'start beginning first steps example introduction guide',
    picture:
      'The window: operations on the left, measures in the middle, details of the chosen one on the right, “Saved” below.',
    blocks: [
      'The quickest way to get to know the app is the example: an invented software company with an operation whose annex can be made at once. Try everything in it, undo it, and delete the example in the end.',
      { command: 'openExample' },
      {
        steps: [
          'Open the operation “Betrieb und Pflege der Branchensoftware” on the left. The measures are in the middle, the details of the chosen one on the right.',
          'Choose a measure with the arrow keys and press the space bar: it is implemented. The digits [1] to [5] set each state directly, [0] makes it open again.',
          'Enter values and a note on the right. What is called “saved” below is on the disk.',
          'Look at the annex beside the measures with [Ctrl+Shift+P]: it follows while you type.',
          'Open the annex with [Ctrl+E] and save it as a Word file.',
          'Take back with [Ctrl+Z] what you only tried.',
        ],
      },
      'Everything the app can do is also found with [Ctrl+K]: type a word, and the commands that fit are there.',
    ],
  },
  organisations: {
    title: 'Creating organisations and operations',
    words: 'client new processing record site party supplier template',
    picture:
      'An organisation with tabs for operations, sites, parties and master data; below, its operations with their progress.',
    blocks: [
      'An organisation is your client: the one whose measures are described. An operation is a processing activity with an annex of its own, such as a contract for one customer.',
      {
        steps: [
          'Create the organisation ([Ctrl+Shift+N]) and add address and data protection officer under “Master data”.',
          'Enter sites and parties where something else holds for them than elsewhere.',
          'Create an operation ([Ctrl+N]) and say client, contract and subject: they stand on the cover of the annex.',
        ],
      },
      'Facts (“Are there server rooms?”) tell the app which measures are to be expected and which are ruled out. What nobody has answered rules nothing out.',
      'Similar operations need not be typed again: “Take over answers from …” fetches them from another operation, with a preview. An operation can also serve as a template.',
      { command: 'copyAnswers' },
    ],
  },
  answers: {
    title: 'Answering measures',
    words: 'status tick implemented partial planned open note value parameter evidence due',
    picture: 'An answered measure: on top its sentence in the annex, below it status and values with suggestions.',
    blocks: [
      'Every measure has a status: implemented, partial, planned, not implemented, not applicable or open. Open means that nobody has said anything about it yet.',
      {
        points: [
          'Values (a key length, a period) fill the sentence that stands in the annex. An empty value is left out, never made up.',
          'The note stands in the annex. The internal note never does, nor in preview, PDF or files for people outside.',
          '“Internal only” takes the whole answer out of everything that leaves the house.',
          'People responsible, dates and evidence are for your work; they are printed only where the layout of the annex has a column for them.',
        ],
      },
      'Mark several rows with [Shift+Down] or [Ctrl+A] and change them in one step. [M] goes to the note, [N] to the next open measure, [/] to the search, which knows everyday words, too.',
    ],
  },
  layers: {
    title: 'Saying only once what holds everywhere',
    words: 'layers inheritance inherit organisation deviating site party client',
    picture: 'The list of measures; some say that their answer comes from the organisation.',
    blocks: [
      'Answer what holds in the whole house once, at the organisation (“For all operations”). Every operation takes it over and says “from organisation”.',
      {
        points: [
          'Change something in the operation, and only this field deviates. With [Del] the organisation holds again.',
          'Change the organisation, and all operations that do not deviate change with it. Released versions never change.',
          'An answer can be about a site, a party or the duties of the client: choose above whom it is about ([Alt+1] to [Alt+9]).',
        ],
      },
      { command: 'organisationMeasures' },
    ],
  },
  matrix: {
    title: 'Many operations at once: the matrix',
    words: 'table overview fill paste copy print spreadsheet',
    picture: 'Measures in rows, operations in columns, the status in each cell.',
    blocks: [
      'The matrix shows measures in rows and operations in columns. You see at a glance where something is missing or deviates.',
      {
        points: [
          'Mark cells as in a spreadsheet and set the status with the digits.',
          'Fill to the right or downwards, copy and paste, also out of a table.',
          'Large changes are counted beforehand and are a single step to undo.',
        ],
      },
      { command: 'matrix' },
    ],
  },
  findings: {
    title: 'Findings: what an audit would notice',
    words: 'error warning rule state of the art outdated accept wording check audit',
    picture: 'Findings with severity, place and source, and details of the chosen one.',
    blocks: [
      'The app compares your answers with rules all the time: outdated methods, contradictions, missing details, vague wording. Every finding names its source and leads to the place.',
      {
        points: [
          'Mend it, or accept it with a reason, a name and, if you like, until a date.',
          'When what it rests on changes, it comes back and says what stood there before.',
          'Own rules, and switching delivered rules off, belong to the house catalogue.',
        ],
      },
      'Findings, and what you wrote about them, never stand in an annex. Whether a measure is legally sufficient is for you to decide, not for the app.',
      { command: 'findings' },
    ],
  },
  annex: {
    title: 'The annex',
    words: 'Word DOCX PDF export save print preview layout contents',
    picture: 'The preview of the annex as a sheet of paper, beside it output and check list.',
    blocks: [
      'The annex is made of the answers, the grouping and the layout. Preview, Word and PDF show the same.',
      {
        steps: [
          'Choose grouping, layout, language and the parts that shall be in it. The choice stays with the operation.',
          'Look through the check list: what is empty and therefore missing, which findings are open, what should not leave the house.',
          'Save as Word or PDF. The same answers give the same file.',
        ],
      },
      '“Also for” makes a joint annex of several operations: the common part once, deviations for each operation. An annex of the organisation itself begins at “For all operations”.',
      'You can shape the layout yourself: chapters, numbers, legal references, columns. Copy a delivered one and change the copy.',
      { command: 'layouts' },
    ],
  },
  letterhead: {
    title: 'Letterhead, logo and colours',
    words: 'template dotx corporate design font header footer',
    picture: 'Letterhead and design: a field to drop the Word template on; below, colour, font and logo.',
    blocks: [
      'Drop your Word template (.docx or .dotx) on “Letterhead and design”. The annex then appears in it: with your styles, headers and footers, your logo and your page size.',
      'A report says beforehand what was found and what is missing. Macros, links and everything that would be fetched are removed.',
      'Without a template the delivered design holds, with colour, font and logo of your choice.',
      { command: 'letterhead' },
    ],
  },
  versions: {
    title: 'Releasing and comparing versions',
    words: 'version release sign change comparison client agree withdraw level',
    picture: 'The versions of an operation with number, date and state.',
    blocks: [
      'A version has a number, a date and a description of the change. Once released it stays as it was, even when answers, wording or letterhead change.',
      {
        points: [
          'Draft: being worked on. Released: frozen. Accepted: the client has agreed. Superseded: a newer one holds. Withdrawn: held once and no longer does, with a reason.',
          'As long as no Word file was written, a release can be taken back. After that a version can only be withdrawn.',
          'The comparison of two versions says what is new, removed, stronger, weaker or reworded, on screen and as a Word file.',
          'A level lower than in the last version is a finding and asks for a reason.',
        ],
      },
      'The contract rule of the operation (document, notify, agree) says what to do next.',
    ],
  },
  sharing: {
    title: 'Passing on and opening files',
    words: 'case file tomakte house catalogue tomkatalog export import passphrase encrypt send colleague',
    picture: 'The dialogue “Save case file” with the choice for whom the file is, and the passphrase.',
    blocks: [
      'A case file (.tomakte) holds organisations or operations with all that belongs to them. A house catalogue (.tomkatalog) holds wording, own measures, groupings, rules, layouts and phrases, but no clients.',
      {
        points: [
          'To colleagues: everything needed to go on working; internal notes only when you tick it.',
          'For people outside: only what is implemented, partly implemented, planned or not applicable. Internal notes, findings, dates and people responsible stay here.',
          'With a passphrase the file is encrypted in the age format. Without the passphrase nobody can open it, not even you. Pass it on another way than the file.',
        ],
      },
      'Open files with the menu, by dropping them on the window or with a double click.',
      { command: 'saveCase' },
      { command: 'openCase' },
    ],
  },
  merging: {
    title: 'Joining what several people have worked on',
    words: 'conflict merge import duplicate colleague together',
    picture: 'The dialogue of a merge with what the file changes.',
    blocks: [
      'When you open a case that you already have, the app shows what is new, changed or deleted in it. What only one side changed is taken over; you are asked only where both changed the same field.',
      {
        points: [
          'Decide field by field, measure by measure or for everything: from here, from the file or, for texts and lists, both.',
          'You can interrupt the work; the list waits until you go on.',
          'A merge is a single step and can be undone. Opening the same file again changes nothing.',
        ],
      },
      'So three and more people can exchange files in any order, and nothing is lost or appears twice.',
    ],
  },
  house: {
    title: 'Your own catalogue',
    words: 'house catalogue own measure wording change grouping phrase parameter',
    picture: 'A measure in the catalogue with wording of one’s own beside the original.',
    blocks: [
      'You can write over the delivered catalogue without losing it: titles, wording and order, own areas, measures, values and options. “Changed from the original” says where, and leads back.',
      'Own measures can hold for one operation, one organisation or the whole house. Newer versions of the delivered catalogue are adopted with a preview; your answers move along.',
      { command: 'catalogue' },
      { command: 'catalogueChanges' },
    ],
  },
  safety: {
    title: 'Backups and trash',
    words:
      'backup restore encrypt encryption key lost delete erase client for good end of contract data folder location storage moving move new computer machine retention crash',
    picture: 'The backups with time, reason and result of the check.',
    blocks: [
      'The app makes backups by itself: within ten minutes of a change, when it is closed, and each time before you open or merge a file, restore a backup or adopt a new catalogue. Each is read back and checked after it was written. When that was last is said in the status bar.',
      {
        points: [
          'Location: data and backups lie in the data folder of the program on this computer, the backups in a folder within it that “Show folder” opens.',
          '“Another folder”: each backup is also written there. Choose one on another drive; otherwise all backups are lost together with this computer.',
          'Kept are all backups of the last two hours, then one an hour (for two days), a day (for a month) and a week. Those made by hand and before something was about to change stay for a week at least. After the time under “Keep for”, twelve months unless you choose, or when there is more than 2 GB of them, the oldest go. The newest always stays.',
        ],
      },
      'How to restore an earlier state:',
      {
        steps: [
          'Open the backups and choose “Restore …” in the row of the state that you want. A backup from elsewhere is opened by “Restore from a file …”, not by “Open case file …”.',
          'If it is encrypted, enter the passphrase of that time. If it comes from another computer, its key file has to lie in the same folder.',
          'The preview shows for each organisation what comes back, what becomes different and what goes. “Cancel” changes nothing.',
          '“Restore this state” backs up the present state first, then restores the earlier one. That is one step of the history; [Ctrl+Z] takes it back.',
        ],
      },
      'Backups hold internal notes and the trash, too. How to encrypt them:',
      {
        steps: [
          'Choose “Encrypt …” at the backups and enter a passphrase twice, best four or more words.',
          'Write it down, and keep the note in another place. It is stored nowhere; once it is forgotten, nobody opens what is encrypted with it.',
          'The first encrypted backup is made at once. Earlier ones stay as they are: the list says “not encrypted” beside them until they are deleted according to “Keep for”. “Delete unencrypted ones …” deletes them right away.',
          'The key file (TOM-Katalog_Schluessel_….age) that the program lays beside the backups belongs to the passphrase. Without it, a backup that was copied by itself opens nowhere else: always copy the whole folder.',
        ],
      },
      'Moving to a new computer:',
      {
        steps: [
          'On the old computer choose “Back up now”, then “Show folder”, and copy the whole of that folder, key file included, for instance to a stick.',
          'On the new computer, at the backups, choose “Restore from a file …” and the file with the latest date in its name. All organisations, the house catalogue and the trash are there after that.',
          'Set “Another folder”, “Keep for” and encryption anew there: they belong to the computer and do not move along.',
          'Do not go on working on the old computer. When all is there, delete the data on the old one and on the stick.',
        ],
      },
      'Deleted organisations and operations lie in the trash until you bring them back or delete them for good. All else comes back with [Ctrl+Z]. How to delete a client for good, for instance at the end of a contract (Art. 28 (3) (g) GDPR):',
      {
        steps: [
          'Hand back first what has to be handed back: the dialogue that deletes offers to save everything as a case file before.',
          'In the trash choose “Delete for good …”. An organisation that does not lie there is chosen below at “Delete an organisation for good”. “Empty trash …” does it with all that lies there.',
          'If there are encrypted backups, have their passphrase at hand. Only with it can the client be removed from them; without it, all that can be done is to delete these backups as a whole.',
          'After that the client is removed from the data, the history and the backups within reach. A note with date and counts stays.',
          'What the program does not reach you have to delete yourself: saved case files and annexes, copies with others, copied backups, and those in an earlier other folder.',
        ],
      },
      { command: 'backups' },
      { command: 'trash' },
    ],
  },
  privacy: {
    title: 'Privacy and security of the app',
    words: 'network internet offline cloud encryption telemetry update disk sandbox',
    picture: '“About TOM-Katalog” with versions and the number of attempts to reach the network: none.',
    blocks: [
      'The app opens no network connection: no accounts, no measuring, no automatic update. In every test journey the program’s network log is read; it has to be empty.',
      'The data lies in the data folder of the program within your user folder, with the portable program in the folder “TOM-Katalog-Daten” beside it. It is protected by the disk encryption of your system and nothing else; switch it on. Backups and files can be encrypted with a passphrase as well.',
      'The diagnosis holds versions, counts and the state of the backups, but no text that you have entered. You see it before you save it.',
      { command: 'diagnosis' },
      { command: 'about' },
    ],
  },
};
