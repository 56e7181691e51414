import type { HelpPages } from './help-page.ts';

/** Help, in German. */
export const helpDe: HelpPages = {
  tour: {
    title: 'Rundgang in fünf Minuten',
    words: 'Einstieg Anfang erste Schritte Beispiel Einführung Anleitung',
    picture:
      'Das Fenster: links die Vorgänge, in der Mitte die Maßnahmen, rechts die Einzelheiten der gewählten, unten „Gespeichert“.',
    blocks: [
      'Am schnellsten lernen Sie die App am Beispiel kennen: einem erfundenen Softwarehaus mit einem Vorgang, dessen Anlage sich gleich erzeugen lässt. Sie können darin alles ausprobieren, rückgängig machen und das Beispiel am Ende löschen.',
      { command: 'openExample' },
      {
        steps: [
          'Öffnen Sie links den Vorgang „Betrieb und Pflege der Branchensoftware“. In der Mitte stehen die Maßnahmen, rechts die Einzelheiten der gewählten.',
          'Wählen Sie eine Maßnahme mit den Pfeiltasten und drücken Sie die Leertaste: Sie ist umgesetzt. Die Ziffern [1] bis [5] setzen jeden Stand unmittelbar, [0] macht sie wieder offen.',
          'Tragen Sie rechts Werte und eine Anmerkung ein. Was unten als „gespeichert“ steht, liegt auf der Festplatte.',
          'Sehen Sie sich mit [Ctrl+Shift+P] die Anlage neben den Maßnahmen an: Sie folgt beim Tippen.',
          'Öffnen Sie mit [Ctrl+E] die Anlage und speichern Sie sie als Word-Datei.',
          'Nehmen Sie mit [Ctrl+Z] zurück, was Sie nur probiert haben.',
        ],
      },
      'Alles, was die App kann, finden Sie auch mit [Ctrl+K]: Tippen Sie ein Wort, und die passenden Befehle stehen da.',
    ],
  },
  organisations: {
    title: 'Organisationen und Vorgänge anlegen',
    words: 'Mandant Kunde anlegen neu Verarbeitung Verzeichnis Standort Dienstleister Vorlage',
    picture:
      'Eine Organisation mit Reitern für Vorgänge, Standorte, Dienstleister und Stammdaten; darunter ihre Vorgänge mit Fortschritt.',
    blocks: [
      'Eine Organisation ist Ihr Mandant: der, dessen Maßnahmen beschrieben werden. Ein Vorgang ist eine Verarbeitung, zu der eine Anlage gehört, etwa ein Auftrag für einen Auftraggeber.',
      {
        steps: [
          'Legen Sie die Organisation an ([Ctrl+Shift+N]) und ergänzen Sie unter „Stammdaten“ Anschrift und Datenschutzbeauftragte.',
          'Tragen Sie Standorte und Dienstleister ein, wenn für sie anderes gilt als sonst.',
          'Legen Sie einen Vorgang an ([Ctrl+N]) und geben Sie Auftraggeber, Vertrag und Gegenstand an: Das steht auf dem Deckblatt der Anlage.',
        ],
      },
      'Rahmenbedingungen („Gibt es Serverräume?“) sagen der App, welche Maßnahmen zu erwarten sind und welche entfallen. Was niemand beantwortet hat, schließt nichts aus.',
      'Ähnliche Vorgänge müssen Sie nicht noch einmal tippen: „Antworten übernehmen aus …“ holt sie aus einem anderen Vorgang, mit Vorschau. Ein Vorgang kann auch als Vorlage dienen.',
      { command: 'copyAnswers' },
    ],
  },
  answers: {
    title: 'Maßnahmen beantworten',
    words: 'Status ankreuzen Haken umgesetzt teilweise geplant offen Anmerkung Notiz Wert Parameter Nachweis Frist',
    picture: 'Eine beantwortete Maßnahme: oben ihr Satz in der Anlage, darunter Stand und Werte mit Vorschlägen.',
    blocks: [
      'Jede Maßnahme hat einen Stand: umgesetzt, teilweise, geplant, nicht umgesetzt, nicht anwendbar oder offen. Offen heißt: Darüber hat noch niemand etwas gesagt.',
      {
        points: [
          'Werte (eine Schlüssellänge, eine Frist) füllen den Satz, der in der Anlage steht. Ein leerer Wert wird weggelassen, nie erfunden.',
          'Die Anmerkung steht in der Anlage. Die interne Notiz steht dort nie, auch nicht in Vorschau, PDF oder Dateien für Dritte.',
          '„Nur intern“ nimmt die ganze Antwort aus allem heraus, was das Haus verlässt.',
          'Verantwortliche, Fristen und Nachweise sind für Ihre Arbeit; gedruckt werden sie nur, wenn der Aufbau der Anlage eine Spalte dafür hat.',
        ],
      },
      'Mehrere Zeilen markieren Sie mit [Shift+Down] oder [Ctrl+A] und ändern sie in einem Schritt. [M] führt in die Anmerkung, [N] zur nächsten offenen Maßnahme, [/] in die Suche. Die Suche kennt auch Alltagswörter: „Putzkraft“ findet die Maßnahmen zum Reinigungspersonal.',
    ],
  },
  layers: {
    title: 'Was für alle gilt, nur einmal sagen',
    words: 'Ebenen Vererbung erben Organisation abweichend Standort Dienstleister Auftraggeber',
    picture: 'Die Liste der Maßnahmen; neben manchen steht, dass die Antwort von der Organisation kommt.',
    blocks: [
      'Beantworten Sie, was im ganzen Haus gilt, einmal bei der Organisation („Für alle Vorgänge“). Jeder Vorgang übernimmt es; dort steht „von Organisation“.',
      {
        points: [
          'Ändern Sie im Vorgang etwas, weicht nur dieses Feld ab. Mit der Taste [Del] gilt wieder die Organisation.',
          'Ändern Sie die Organisation, ändern sich alle Vorgänge mit, die nicht abweichen. Festgeschriebene Fassungen ändern sich nie.',
          'Eine Antwort kann von einem Standort, einem Dienstleister oder den Pflichten des Auftraggebers handeln: Wählen Sie oben, um wen es geht ([Alt+1] bis [Alt+9]).',
        ],
      },
      { command: 'organisationMeasures' },
    ],
  },
  matrix: {
    title: 'Viele Vorgänge auf einmal: die Matrix',
    words: 'Tabelle Übersicht füllen einfügen kopieren drucken Excel',
    picture: 'Maßnahmen in Zeilen, Vorgänge in Spalten, in jeder Zelle der Stand.',
    blocks: [
      'Die Matrix zeigt Maßnahmen in Zeilen und Vorgänge in Spalten. Sie sehen auf einen Blick, wo etwas fehlt oder abweicht.',
      {
        points: [
          'Markieren Sie Zellen wie in einer Tabellenkalkulation und setzen Sie den Stand mit den Ziffern.',
          'Füllen Sie nach rechts oder unten, kopieren Sie und fügen Sie ein, auch aus einer Tabelle.',
          'Große Änderungen werden vorher gezählt und sind ein einziger Schritt beim Rückgängigmachen.',
        ],
      },
      { command: 'matrix' },
    ],
  },
  findings: {
    title: 'Befunde: was einer Prüfung auffiele',
    words: 'Fehler Warnung Regel Stand der Technik veraltet akzeptieren Wortlaut Prüfung Audit',
    picture: 'Befunde mit Schwere, Stelle und Quelle, zum gewählten die Einzelheiten.',
    blocks: [
      'Die App vergleicht Ihre Antworten laufend mit Regeln: veraltete Verfahren, Widersprüche, fehlende Angaben, unscharfe Formulierungen. Jeder Befund nennt seine Quelle und führt zur Stelle.',
      {
        points: [
          'Beheben Sie ihn, oder akzeptieren Sie ihn mit Begründung, Namen und auf Wunsch bis zu einem Datum.',
          'Ändert sich, worauf er beruht, kommt er zurück und sagt, was vorher dort stand.',
          'Eigene Regeln und das Ausschalten gelieferter Regeln gehören zum Hauskatalog.',
        ],
      },
      'Befunde und was Sie zu ihnen geschrieben haben, stehen nie in einer Anlage. Ob eine Maßnahme rechtlich genügt, entscheiden Sie, nicht die App.',
      { command: 'findings' },
    ],
  },
  annex: {
    title: 'Die Anlage',
    words: 'Word DOCX PDF exportieren speichern drucken Vorschau Aufbau Layout Inhaltsverzeichnis',
    picture: 'Die Vorschau der Anlage als Blatt Papier, daneben Ausgabe und Prüfliste.',
    blocks: [
      'Die Anlage entsteht aus den Antworten, der Gliederung und dem Aufbau. Vorschau, Word und PDF zeigen dasselbe.',
      {
        steps: [
          'Wählen Sie Gliederung, Aufbau, Sprache und die Teile, die hineinsollen. Die Wahl bleibt beim Vorgang.',
          'Sehen Sie die Prüfliste durch: was leer ist und deshalb fehlt, welche Befunde offen sind, was das Haus nicht verlassen sollte.',
          'Speichern Sie als Word oder PDF. Gleiche Antworten ergeben die gleiche Datei.',
        ],
      },
      '„Auch für“ macht eine gemeinsame Anlage für mehrere Vorgänge: der gemeinsame Teil einmal, Abweichungen je Vorgang. Eine eigene Anlage der Organisation beginnt bei „Für alle Vorgänge“.',
      'Den Aufbau können Sie selbst gestalten: Kapitel, Nummern, Rechtsgrundlagen, Spalten. Kopieren Sie einen gelieferten und ändern Sie die Kopie.',
      { command: 'layouts' },
    ],
  },
  letterhead: {
    title: 'Briefbogen, Logo und Farben',
    words: 'Briefkopf Vorlage dotx Corporate Design Schrift Kopfzeile Fußzeile',
    picture: 'Briefkopf und Gestaltung: ein Feld zum Hineinziehen der Word-Vorlage, darunter Farbe, Schrift und Logo.',
    blocks: [
      'Ziehen Sie Ihre Word-Vorlage (.docx oder .dotx) in „Briefkopf und Gestaltung“. Die Anlage erscheint dann darin: mit Ihren Formatvorlagen, Kopf- und Fußzeilen, Ihrem Logo und Ihrer Seitengröße.',
      'Ein Bericht sagt vorher, was gefunden wurde und was fehlt. Makros, Verknüpfungen und alles, was nachgeladen würde, werden entfernt.',
      'Ohne Vorlage gilt die gelieferte Gestaltung mit Farbe, Schrift und Logo Ihrer Wahl.',
      { command: 'letterhead' },
    ],
  },
  versions: {
    title: 'Fassungen festschreiben und vergleichen',
    words: 'Version Stand freigeben unterschreiben Änderung Vergleich Auftraggeber zustimmen zurückziehen Schutzniveau',
    picture: 'Die Fassungen eines Vorgangs mit Nummer, Datum und Stand.',
    blocks: [
      'Eine Fassung hat eine Nummer, ein Datum und eine Beschreibung der Änderung. Festgeschrieben bleibt sie, wie sie war, auch wenn sich Antworten, Wortlaut oder Briefbogen ändern.',
      {
        points: [
          'Entwurf: in Arbeit. Festgeschrieben: eingefroren. Angenommen: der Auftraggeber hat zugestimmt. Abgelöst: eine neuere gilt. Zurückgezogen: galt, gilt nicht mehr, mit Grund.',
          'Solange keine Word-Datei geschrieben wurde, lässt sich das Festschreiben aufheben. Danach wird eine Fassung nur noch zurückgezogen.',
          'Der Vergleich zweier Fassungen sagt, was neu, entfallen, verstärkt, abgeschwächt oder umformuliert ist, am Bildschirm und als Word-Datei.',
          'Sinkt das Niveau gegenüber der letzten Fassung, ist das ein Befund und fragt nach einem Grund.',
        ],
      },
      'Die Vertragsregel des Vorgangs (dokumentieren, anzeigen, vereinbaren) sagt, was als Nächstes zu tun ist.',
    ],
  },
  sharing: {
    title: 'Dateien weitergeben und öffnen',
    words: 'Akte tomakte Hauskatalog tomkatalog exportieren importieren Passphrase verschlüsseln senden Kollege',
    picture: 'Der Dialog „Akte speichern“ mit der Wahl, für wen die Datei ist, und der Passphrase.',
    blocks: [
      'Eine Akte (.tomakte) enthält Organisationen oder Vorgänge mit allem, was dazugehört. Ein Hauskatalog (.tomkatalog) enthält Wortlaut, eigene Maßnahmen, Gliederungen, Regeln, Aufbauten und Textbausteine, aber keine Mandanten.',
      {
        points: [
          'An Kollegen: alles, was zum Weiterarbeiten nötig ist; interne Notizen nur, wenn Sie es ankreuzen.',
          'Für Dritte: nur was umgesetzt, teilweise umgesetzt, geplant oder nicht anwendbar ist. Interne Notizen, Befunde, Fristen und Verantwortliche bleiben hier.',
          'Mit Passphrase ist die Datei im Format age verschlüsselt. Ohne die Passphrase kann sie niemand öffnen, auch Sie nicht. Geben Sie sie auf einem anderen Weg weiter als die Datei.',
        ],
      },
      'Öffnen können Sie Dateien über das Menü, durch Hineinziehen oder mit einem Doppelklick.',
      { command: 'saveCase' },
      { command: 'openCase' },
    ],
  },
  merging: {
    title: 'Zusammenführen, was mehrere bearbeitet haben',
    words: 'Konflikt mergen abgleichen Import doppelt Kollege zusammen',
    picture: 'Der Dialog beim Zusammenführen mit dem, was die Datei ändert.',
    blocks: [
      'Öffnen Sie eine Akte, die Sie schon haben, zeigt die App, was darin neu, geändert oder gelöscht ist. Was nur eine Seite geändert hat, wird übernommen; gefragt wird nur, wo beide dasselbe Feld geändert haben.',
      {
        points: [
          'Entscheiden Sie je Feld, je Maßnahme oder für alles: von hier, aus der Datei oder, bei Texten und Listen, beides.',
          'Sie können die Arbeit unterbrechen; die Liste wartet, bis Sie weitermachen.',
          'Das Zusammenführen ist ein einziger Schritt und lässt sich rückgängig machen. Dieselbe Datei noch einmal zu öffnen ändert nichts.',
        ],
      },
      'So können auch drei und mehr Personen Dateien in beliebiger Reihenfolge austauschen, ohne dass etwas verloren geht oder doppelt erscheint.',
    ],
  },
  house: {
    title: 'Der eigene Katalog',
    words: 'Hauskatalog eigene Maßnahme Wortlaut ändern Gliederung Textbaustein Parameter',
    picture: 'Eine Maßnahme im Katalog mit eigenem Wortlaut neben dem Original.',
    blocks: [
      'Den gelieferten Katalog können Sie überschreiben, ohne ihn zu verlieren: Titel, Wortlaut und Reihenfolge, eigene Bereiche, Maßnahmen, Werte und Auswahlen. „Geändert gegenüber Original“ sagt, wo, und führt zurück.',
      'Eigene Maßnahmen können für einen Vorgang, eine Organisation oder das ganze Haus gelten. Neue Fassungen des gelieferten Katalogs nehmen Sie mit Vorschau an; Ihre Antworten ziehen mit um.',
      { command: 'catalogue' },
      { command: 'catalogueChanges' },
    ],
  },
  safety: {
    title: 'Sicherungen und Papierkorb',
    words:
      'Backup wiederherstellen zurückholen verschlüsseln Schlüssel verloren löschen endgültig Mandant Auftragsende Datenordner Speicherort Ablage Umzug umziehen neuer Rechner Computer Aufbewahrung Absturz',
    picture: 'Die Sicherungen mit Zeit, Anlass und Ergebnis der Prüfung.',
    blocks: [
      'Die App legt von selbst Sicherungen an: innerhalb von zehn Minuten nach einer Änderung, beim Beenden und jedes Mal, bevor Sie eine Datei öffnen oder zusammenführen, eine Sicherung zurückholen oder einen neuen Katalog übernehmen. Jede wird nach dem Schreiben zurückgelesen und geprüft. Wann zuletzt, steht unten in der Statusleiste.',
      {
        points: [
          'Speicherort: Daten und Sicherungen liegen im Datenordner des Programms auf diesem Rechner, die Sicherungen darin in einem Ordner, den „Ordner zeigen“ öffnet.',
          '„Weiterer Ordner“: Dorthin wird jede Sicherung auch geschrieben. Wählen Sie einen auf einem anderen Laufwerk; sonst gehen mit diesem Rechner auch alle Sicherungen verloren.',
          'Aufgehoben werden alle Sicherungen der letzten zwei Stunden, dann eine je Stunde (zwei Tage lang), je Tag (einen Monat lang) und je Woche. Von Hand und vor Eingriffen gemachte bleiben mindestens eine Woche. Nach der Frist unter „Aufbewahren“, ohne Ihre Wahl zwölf Monate, oder wenn mehr als 2 GB zusammenkommen, gehen die ältesten. Die neueste bleibt immer.',
        ],
      },
      'So holen Sie einen früheren Stand zurück:',
      {
        steps: [
          'Öffnen Sie die Sicherungen und wählen Sie in der Zeile des gewünschten Stands „Zurückholen …“. Eine Sicherung von anderswo öffnet „Aus einer Datei zurückholen …“, nicht „Akte öffnen …“.',
          'Ist sie verschlüsselt, geben Sie die Passphrase ein, die damals galt. Kommt sie von einem anderen Rechner, muss ihre Schlüsseldatei im selben Ordner liegen.',
          'Die Vorschau zeigt je Organisation, was zurückkommt, was anders wird und was entfällt. „Abbrechen“ ändert nichts.',
          'Mit „Diesen Stand zurückholen“ wird erst der jetzige Stand gesichert, dann der frühere geholt. Das ist ein Schritt im Verlauf; [Ctrl+Z] nimmt ihn zurück.',
        ],
      },
      'Sicherungen enthalten auch interne Notizen und den Papierkorb. So verschlüsseln Sie sie:',
      {
        steps: [
          'Wählen Sie bei den Sicherungen „Verschlüsseln …“ und geben Sie zweimal eine Passphrase ein, am besten vier oder mehr Wörter.',
          'Schreiben Sie sie auf, und verwahren Sie den Zettel an einem anderen Ort. Sie wird nirgends gespeichert; ist sie vergessen, öffnet niemand mehr, was damit verschlüsselt ist.',
          'Die erste verschlüsselte Sicherung entsteht sofort. Frühere bleiben, wie sie sind: In der Liste steht bei ihnen „unverschlüsselt“, bis sie nach der Einstellung „Aufbewahren“ gelöscht werden. „Unverschlüsselte löschen …“ löscht sie gleich.',
          'Zur Passphrase gehört die Schlüsseldatei (TOM-Katalog_Schluessel_….age), die das Programm neben die Sicherungen legt. Eine einzeln kopierte Sicherung lässt sich ohne sie nirgends sonst öffnen: Kopieren Sie immer den ganzen Ordner.',
        ],
      },
      'Umzug auf einen neuen Rechner:',
      {
        steps: [
          'Wählen Sie auf dem alten Rechner „Jetzt sichern“, dann „Ordner zeigen“, und kopieren Sie diesen Ordner ganz, samt Schlüsseldatei, etwa auf einen Stick.',
          'Wählen Sie auf dem neuen Rechner bei den Sicherungen „Aus einer Datei zurückholen …“ und die Datei mit dem jüngsten Datum im Namen. Alle Organisationen, der Hauskatalog und der Papierkorb sind danach dort.',
          'Stellen Sie dort „Weiterer Ordner“, „Aufbewahren“ und die Verschlüsselung neu ein: Das gehört zum Rechner und zieht nicht mit um.',
          'Arbeiten Sie auf dem alten Rechner nicht weiter. Ist auf dem neuen alles da, löschen Sie die Daten auf dem alten und auf dem Stick.',
        ],
      },
      'Gelöschte Organisationen und Vorgänge liegen im Papierkorb, bis Sie sie zurückholen oder endgültig löschen. Alles andere bringt [Ctrl+Z] zurück. So löschen Sie einen Mandanten endgültig, etwa am Ende des Auftrags (Art. 28 Abs. 3 lit. g DSGVO):',
      {
        steps: [
          'Geben Sie zuerst zurück, was zurückzugeben ist: Der Dialog zum Löschen bietet an, vorher alles als Akte zu speichern.',
          'Wählen Sie im Papierkorb „Endgültig löschen …“. Eine Organisation, die nicht darin liegt, wählen Sie darunter bei „Eine Organisation endgültig löschen“. „Papierkorb leeren …“ tut es mit allem, was darin liegt.',
          'Gibt es verschlüsselte Sicherungen, halten Sie ihre Passphrase bereit. Nur mit ihr lässt sich der Mandant aus ihnen entfernen; ohne sie bleibt nur, diese Sicherungen ganz zu löschen.',
          'Danach ist er aus Bestand, Verlauf und den erreichbaren Sicherungen entfernt. Es bleibt ein Vermerk mit Datum und Anzahlen.',
          'Selbst löschen müssen Sie, was das Programm nicht erreicht: gespeicherte Akten und Anlagen, Kopien bei anderen, kopierte Sicherungen und solche in einem früheren weiteren Ordner.',
        ],
      },
      { command: 'backups' },
      { command: 'trash' },
    ],
  },
  privacy: {
    title: 'Datenschutz und Sicherheit der App',
    words: 'Netz Internet offline Cloud Verschlüsselung Telemetrie Update Festplatte Sandbox',
    picture: '„Über TOM-Katalog“ mit Versionen und der Zahl der Versuche, das Netz zu erreichen: keiner.',
    blocks: [
      'Die App öffnet keine Netzverbindung: keine Konten, keine Messung, keine automatische Aktualisierung. Ein Test liest bei jedem Ablauf das Netzprotokoll des Programms; es muss leer sein.',
      'Die Daten liegen im Datenordner des Programms in Ihrem Benutzerordner, beim portablen Programm daneben im Ordner „TOM-Katalog-Daten“. Geschützt sind sie durch die Verschlüsselung der Festplatte Ihres Systems, sonst durch nichts; schalten Sie sie ein. Sicherungen und Dateien können Sie zusätzlich mit einer Passphrase verschlüsseln.',
      'Das Diagnosepaket enthält Versionen, Anzahlen und den Zustand der Sicherungen, aber keinen Text, den Sie eingegeben haben. Sie sehen es, bevor Sie es speichern.',
      { command: 'diagnosis' },
      { command: 'about' },
    ],
  },
};
