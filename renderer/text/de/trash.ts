/** The trash, and deleting for good. Part of the texts about backups, which name the same counts. */
export const trash = {
  title: 'Papierkorb',
  emptyAll: 'Papierkorb leeren …',
  subtitle: 'Gelöschte Organisationen und Vorgänge bleiben hier, bis Sie sie endgültig löschen',
  empty: 'Der Papierkorb ist leer',
  emptyText:
    'Gelöschte Organisationen und Vorgänge kommen hierher und können zurückgeholt werden. Was Sie sonst löschen, holen Sie mit „Rückgängig“ wieder.',
  name: 'Name',
  organisation: 'Organisation',
  operation: 'Vorgang',
  operationOf: 'Vorgang von {{name}}',
  at: 'Gelöscht',
  unknownDate: 'früher',
  size: 'Umfang',
  actions: 'Aktionen',
  restore: 'Zurückholen',
  earlier_one: '{{count}} schon vorher gelöschter Vorgang bleibt im Papierkorb',
  earlier_other: '{{count}} schon vorher gelöschte Vorgänge bleiben im Papierkorb',
  restoreOf: '{{name}} zurückholen',
  restored: '„{{name}}“ ist zurück.',
  purge: 'Endgültig löschen …',
  purgeOf: '{{name}} endgültig löschen',
  living: 'Eine Organisation endgültig löschen',
  livingHint: 'Auch ohne Umweg über den Papierkorb, zum Beispiel am Ende eines Auftrags (Art. 28 Abs. 3 lit. g DSGVO).',
  choose: 'Organisation wählen',
  deletions: 'Endgültig gelöscht',
  deletion: '{{date}}: {{what}}',
};

export const purge = {
  title: '„{{name}}“ endgültig löschen',
  titleAll: 'Papierkorb leeren',
  names: 'Im Papierkorb liegen: {{names}}.',
  more_one: '{{count}} weitere',
  more_other: '{{count}} weitere',
  words: 'endgültig löschen',
  typeWords: 'Zum Bestätigen eingeben: {{name}}',
  mismatchWords: 'Das sind noch nicht diese Wörter.',
  lost: 'Gelöscht werden {{operations}}, {{answers}} und alles, was sonst dazugehört: im Datenbestand, im Papierkorb, im Verlauf, in dem, was sich die App beim Zusammenführen gemerkt hat, und in den Sicherungen. Das lässt sich nicht rückgängig machen.',
  handOver: 'Vorher als Akte speichern',
  handOverHint:
    'Um dem Auftraggeber alles zurückzugeben (Art. 28 Abs. 3 lit. g DSGVO), wählen Sie gleich „{{all}}“, denn „{{less}}“ lässt Offenes, Zuständigkeiten, Fristen, Nachweise und Befunde weg. Interne Notizen gehen nur mit, wenn Sie das dort ankreuzen.',
  handOverFromTrash: {
    organisations:
      'Zum Speichern kommt die Organisation aus dem Papierkorb zurück. Danach können Sie sie gleich hier endgültig löschen; sonst bleibt sie im Bestand.',
    operations:
      'Zum Speichern kommt der Vorgang aus dem Papierkorb zurück. Danach können Sie ihn gleich hier endgültig löschen; sonst bleibt er im Bestand.',
  },
  handOverBack: 'Zurückholen und speichern …',
  handOverAction: 'Akte speichern …',
  handOverAgain: 'Noch einmal speichern …',
  handedOver: '„{{name}}“ ist gespeichert. Prüfen Sie die Datei, bevor Sie löschen.',
  backups_one:
    '{{count}} Sicherung wird durchgesehen und, wenn sie etwas davon enthält, ohne das Gelöschte neu geschrieben.',
  backups_other:
    '{{count}} Sicherungen werden durchgesehen und, wenn sie etwas davon enthalten, ohne das Gelöschte neu geschrieben.',
  locked_one:
    '{{count}} verschlüsselte Sicherung kann nur mit ihrer Passphrase durchgesehen werden. Ohne die Passphrase bleibt nur, sie ganz zu löschen, mit allem, was sie von anderen Organisationen enthält.',
  locked_other:
    '{{count}} verschlüsselte Sicherungen können nur mit ihrer Passphrase durchgesehen werden. Ohne die Passphrase bleibt nur, sie ganz zu löschen, mit allem, was sie von anderen Organisationen enthalten.',
  passphrase: 'Passphrase der Sicherungen',
  passphraseMissing: 'Geben Sie die Passphrase ein, oder setzen Sie das Häkchen darunter.',
  removeLocked_one: 'Ohne Passphrase: {{count}} verschlüsselte Sicherung aller Organisationen löschen',
  removeLocked_other: 'Ohne Passphrase: {{count}} verschlüsselte Sicherungen aller Organisationen löschen',
  finish: 'Jetzt fertig löschen',
  unfinished: 'Das endgültige Löschen ist noch nicht fertig',
  unfinishedText:
    'Ältere Sicherungen können noch enthalten, was endgültig gelöscht werden sollte. Die App startet dabei neu.',
  stillThere_one:
    'Das steht im Bestand: Entweder war das Löschen noch nicht so weit, oder es ist seither mit einer Akte oder einer Sicherung zurückgekommen. Soll es auch gelöscht werden?',
  stillThere_other:
    'Diese stehen im Bestand: Entweder war das Löschen noch nicht so weit, oder sie sind seither mit einer Akte oder einer Sicherung zurückgekommen. Sollen sie auch gelöscht werden?',
  stillThereOne: '„{{name}}“ mit {{operations}} und {{answers}}',
  keepThem: 'Behalten',
  deleteThem: 'Endgültig löschen …',
  kept: 'Es wird nicht weiter gelöscht. Im Bestand und in den Sicherungen bleibt: {{names}}.',
  unsaved: 'Es wurde nichts gelöscht',
  unsavedText:
    'Ein Text, den Sie eingegeben haben, ließ sich nicht speichern und ginge dabei verloren. Er steht noch in seinem Feld: Speichern Sie ihn zuerst.',
  wrong: 'Damit lässt sich keine der verschlüsselten Sicherungen öffnen. Es wurde nichts gelöscht.',
  damaged_one: '{{count}} beschädigte Sicherung wird ganz gelöscht.',
  damaged_other: '{{count}} beschädigte Sicherungen werden ganz gelöscht.',
  away: 'Der weitere Ordner „{{name}}“ ist gerade nicht erreichbar. Die Sicherungen dort enthalten das Gelöschte weiterhin.',
  loose_one:
    'Im Ordner „{{name}}“ liegt {{count}} Sicherung einer frühen Programmversion neben dem Unterordner dieses Programms. Sie kann auch von Kollegen sein und wird nicht angefasst: Löschen Sie sie dort selbst.',
  loose_other:
    'Im Ordner „{{name}}“ liegen {{count}} Sicherungen einer frühen Programmversion neben dem Unterordner dieses Programms. Sie können auch von Kollegen sein und werden nicht angefasst: Löschen Sie sie dort selbst.',
  annexes:
    'Festgeschriebene Anlagen anderer bleiben, wie sie ausgehändigt wurden, und nennen das Gelöschte weiterhin: {{names}}.',
  annex: '„{{name}}“ (Fassung {{number}})',
  copies:
    'Nicht erreicht werden Kopien außerhalb dieses Programms: gespeicherte Akten und Anlagen, Dateien bei Kollegen, Sicherungen des Rechners, Sicherungen in früher gewählten Ordnern.',
  record: 'Es bleibt nur ein Vermerk ohne Inhalt: Datum und Anzahlen.',
  type: 'Zum Bestätigen den Namen eingeben: {{name}}',
  mismatch: 'Das ist noch nicht der Name.',
  confirm: 'Endgültig löschen',
  working: 'Es wird endgültig gelöscht …',
  workingText:
    'Bitte lassen Sie das Fenster offen. Das Gelöschte wird auch aus den Sicherungen entfernt; danach öffnet sich die App von selbst wieder.',
  done: 'Endgültig gelöscht.',
  lookedThrough_one: '{{count}} Sicherung ist durchgesehen.',
  lookedThrough_other: '{{count}} Sicherungen sind durchgesehen.',
  rewritten_one: '{{count}} davon ist ohne das Gelöschte neu geschrieben.',
  rewritten_other: '{{count}} davon sind ohne das Gelöschte neu geschrieben.',
  unconcerned_one: '{{count}} enthielt nichts vom Gelöschten und ist unverändert.',
  unconcerned_other: '{{count}} enthielten nichts vom Gelöschten und sind unverändert.',
  removed_one: '{{count}} Sicherung ist ganz gelöscht.',
  removed_other: '{{count}} Sicherungen sind ganz gelöscht.',
  failed: 'Das endgültige Löschen ist nicht gelungen',
  failedBefore:
    'Es wurde nichts gelöscht: Eine Sicherung des übrigen Bestands, ohne die es zu unsicher wäre, ließ sich nicht schreiben. Beheben Sie das und versuchen Sie es noch einmal.',
  failedMidway:
    'Ein unerwarteter Fehler kam dazwischen. Was noch im Papierkorb liegt, ist nicht gelöscht. Versuchen Sie es noch einmal.',
  notReached:
    'Diese Sicherungen sind unverändert und können das Gelöschte noch enthalten, weil sie sich nicht lesen oder schreiben ließen oder eine andere Passphrase haben: {{names}}. Was Sie davon nicht mehr brauchen, löschen Sie im Ordner der Sicherungen.',
};
