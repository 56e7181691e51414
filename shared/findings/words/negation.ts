/**
 * How German and English say that something is not done. "No" alone says nothing: "FTP without a password" and "MD5, not salted"
 * are as bad as they look. So it has to stand right before the word, or with a verb of use.
 */

const VERBS_DE =
  'verwendet,eingesetzt,genutzt,benutzt,zugelassen,erlaubt,gestattet,zulässig,unterstützt,angeboten,akzeptiert,angenommen,zum Einsatz,im Einsatz,in Betrieb,betrieben,aktiv,aktiviert,freigeschaltet,möglich,verlangt,gefordert,erzwungen,erforderlich'.split(
    ',',
  );
const VERBS_EN =
  'used,allowed,permitted,supported,accepted,offered,enabled,in use,active,possible,required,enforced'.split(',');
const ENDED_DE =
  'abgeschaltet*,deaktiviert*,abgelöst*,verboten*,untersagt*,ausgeschlossen*,gesperrt*,abgelehnt*,ersetzt*,früher*'.split(
    ',',
  );
const ENDED_EN = 'disabled,forbidden,prohibited,blocked,rejected,replaced,switched off,retired,removed'.split(',');

/** Terms that say so wherever in the clause they stand. */
export const NEGATED_IN_CLAUSE: readonly string[] = [
  ...ENDED_DE,
  ...ENDED_EN,
  ...VERBS_DE.flatMap((verb) => [`nicht ${verb}*`, `nicht mehr ${verb}*`]),
  ...VERBS_EN.flatMap((verb) => [`not ${verb}`, `not be ${verb}`, `no longer ${verb}`, `never ${verb}`]),
];

/** Terms that say so right before what is not done. A star alone stands for any one word: "keine Übertragung per". */
export const NEGATED_BEFORE: readonly string[] = [
  ...'kein*,keinerlei,weder,ohne,statt,anstatt,anstelle von,nie,niemals,nicht,nicht mehr,nicht per,nicht über,nicht mit'.split(
    ',',
  ),
  ...'kein* unverschlüsselt*,kein* unsicher*,kein* veraltet*,kein* erzwungen*'.split(','),
  ...'kein* * per,kein* * über,kein* * mit,kein* * von,kein* * zum,Verzicht auf,verzichte* auf,verzichtet auf'.split(
    ',',
  ),
  ...'no,not,no longer,never,neither,without,instead of,rather than,no plain,no insecure,no forced,no use of,not via,not over,without using'.split(
    ',',
  ),
];
