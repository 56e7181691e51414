import type { purge as germanPurge, trash as germanTrash } from '../de/trash.ts';
import type { SameShape } from '../shape.ts';

/** The trash, and deleting for good. Part of the texts about backups, which name the same counts. */
export const trash: SameShape<typeof germanTrash> = {
  title: 'Trash',
  emptyAll: 'Empty trash …',
  subtitle: 'Deleted organisations and operations stay here until you delete them for good',
  empty: 'The trash is empty',
  emptyText:
    'Deleted organisations and operations come here and can be brought back. What else you delete comes back with “Undo”.',
  name: 'Name',
  organisation: 'Organisation',
  operation: 'Operation',
  operationOf: 'Operation of {{name}}',
  at: 'Deleted',
  unknownDate: 'earlier',
  size: 'Size',
  actions: 'Actions',
  restore: 'Bring back',
  earlier_one: '{{count}} operation deleted before stays in the trash',
  earlier_other: '{{count}} operations deleted before stay in the trash',
  restoreOf: 'Bring back {{name}}',
  restored: '“{{name}}” is back.',
  purge: 'Delete for good …',
  purgeOf: 'Delete {{name}} for good',
  living: 'Delete an organisation for good',
  livingHint: 'Without the detour by the trash, too: at the end of a contract, for instance (Art. 28(3)(g) GDPR).',
  choose: 'Choose an organisation',
  deletions: 'Deleted for good',
  deletion: '{{date}}: {{what}}',
};

export const purge: SameShape<typeof germanPurge> = {
  title: 'Delete “{{name}}” for good',
  titleAll: 'Empty the trash',
  names: 'In the trash: {{names}}.',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  words: 'delete for good',
  typeWords: 'To confirm, type: {{name}}',
  mismatchWords: 'These are not the words yet.',
  lost: 'This deletes {{operations}}, {{answers}} and all else that belongs to it: in the data, in the trash, in the history, in what merging remembers, and in the backups. It cannot be undone.',
  handOver: 'Save as a case file first',
  handOverHint:
    'To give everything back to the client (Art. 28(3)(g) GDPR), choose “{{all}}” in the next step, because “{{less}}” leaves out what is open, who is responsible, dates, evidence and findings. Internal notes go along only if you tick that there.',
  handOverFromTrash: {
    organisations:
      'To be saved, the organisation comes back from the trash. You can delete it for good right here afterwards; otherwise it stays in the data.',
    operations:
      'To be saved, the operation comes back from the trash. You can delete it for good right here afterwards; otherwise it stays in the data.',
  },
  handOverBack: 'Bring back and save …',
  handOverAction: 'Save case file …',
  handOverAgain: 'Save again …',
  handedOver: '“{{name}}” is saved. Check the file before you delete.',
  backups_one: '{{count}} backup is looked through and, if it holds any of it, written anew without what is deleted.',
  backups_other:
    '{{count}} backups are looked through and, if they hold any of it, written anew without what is deleted.',
  locked_one:
    '{{count}} encrypted backup can be looked through only with its passphrase. Without the passphrase it can only be deleted altogether, with all that it holds of other organisations.',
  locked_other:
    '{{count}} encrypted backups can be looked through only with their passphrase. Without the passphrase they can only be deleted altogether, with all that they hold of other organisations.',
  passphrase: 'Passphrase of the backups',
  passphraseMissing: 'Enter the passphrase, or tick the box below.',
  removeLocked_one: 'Without the passphrase: delete {{count}} encrypted backup of all organisations',
  removeLocked_other: 'Without the passphrase: delete {{count}} encrypted backups of all organisations',
  finish: 'Finish deleting now',
  unfinished: 'Deleting for good is not finished yet',
  unfinishedText: 'Older backups may still hold what was to be deleted for good. The app starts anew for it.',
  stillThere_one:
    'This is in the data: either deleting had not come so far, or it has come back since with a case file or a backup. Is it to be deleted, too?',
  stillThere_other:
    'These are in the data: either deleting had not come so far, or they have come back since with a case file or a backup. Are they to be deleted, too?',
  stillThereOne: '“{{name}}” with {{operations}} and {{answers}}',
  keepThem: 'Keep',
  deleteThem: 'Delete for good …',
  kept: 'Nothing more is deleted. It stays in the data and in the backups: {{names}}.',
  unsaved: 'Nothing was deleted',
  unsavedText:
    'A text that you have typed could not be saved and would be lost. It still is in its field: save it first.',
  wrong: 'It opens none of the encrypted backups. Nothing was deleted.',
  damaged_one: '{{count}} damaged backup is deleted altogether.',
  damaged_other: '{{count}} damaged backups are deleted altogether.',
  away: 'The other folder “{{name}}” cannot be reached at the moment. The backups there still hold what is deleted.',
  loose_one:
    'In the folder “{{name}}”, beside the folder of this program, lies {{count}} backup of an early version of it. It may be of a colleague, too, and is not touched: delete it there yourself.',
  loose_other:
    'In the folder “{{name}}”, beside the folder of this program, lie {{count}} backups of an early version of it. They may be of colleagues, too, and are not touched: delete them there yourself.',
  annexes: 'Released annexes of others stay as they were handed out, and still name what is deleted: {{names}}.',
  annex: '“{{name}}” (version {{number}})',
  copies:
    'Copies outside of this program are not reached: saved case files and annexes, files that colleagues have, backups of the computer, backups in folders chosen earlier.',
  record: 'All that stays is a note without content: date and numbers.',
  type: 'To confirm, type the name: {{name}}',
  mismatch: 'This is not the name yet.',
  confirm: 'Delete for good',
  working: 'Deleting for good …',
  workingText:
    'Please leave the window open. What is deleted is removed from the backups, too; the app then opens again by itself.',
  done: 'Deleted for good.',
  lookedThrough_one: '{{count}} backup was looked through.',
  lookedThrough_other: '{{count}} backups were looked through.',
  rewritten_one: '{{count}} of them was written anew without what is deleted.',
  rewritten_other: '{{count}} of them were written anew without what is deleted.',
  unconcerned_one: '{{count}} held nothing of what is deleted and is unchanged.',
  unconcerned_other: '{{count}} held nothing of what is deleted and are unchanged.',
  removed_one: '{{count}} backup was deleted as a whole.',
  removed_other: '{{count}} backups were deleted as a whole.',
  failed: 'Deleting for good did not succeed',
  failedBefore:
    'Nothing was deleted: a backup of the rest, without which it would be too unsafe, could not be written. Mend that and try again.',
  failedMidway:
    'An unexpected error came in between. What is still in the trash has not been deleted. Please try again.',
  notReached:
    'These backups are unchanged and may still hold what was deleted, because they could not be read or written or have another passphrase: {{names}}. Delete those that you no longer need in the folder of backups.',
};
