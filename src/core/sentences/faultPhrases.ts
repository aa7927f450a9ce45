/** What is said to be wrong with a data package when it is read: phrases, which stand behind a file and a row. */
export const FAULT_PHRASES = {
  columnMissing: 'column {column} is missing; the table was not read',
  columnUnknown: 'column “{column}” is not known',
  columnTwice: 'column “{column}” stands twice',
  columnOrder: 'columns are not in the order {columns:list}',
  width: 'it has {cells:number} of {width:number} cells',
  blank: '{column} is blank, and may not be',
  noNumber: '{column} is “{cell}”, not a whole number',
  noDay: '{column} is “{cell}”, not a day as yyyy-mm-dd',
  tooSmall: '{column} is “{cell}”, less than {least:number}',
  notAmong: '{column} is “{cell}”, not one of {values:list}',
  otherForm: '{column} is “{cell}”, not of the form {form}',
  resolutionWords: 'body, kind, outcome or status is not known',
  partialTally: 'a tally has some of its three numbers; it needs all or none',
  voteWords: 'state, position or basis is not known',
  noStateCode: 'code is not that of a state',
  noGroupOfDays: 'from or to stands without a regional group',
  endsBefore: 'to is {to}, before from, which is {from}',
  otherNames: '{state} has other names or aliases here than in its first row',
  noOtherGroup: '{state} has no other regional group, or days in it, than in a row before',
  kindUnknown: 'kind is not known',
  fieldMissing: '{field} is missing or not a text',
  dateNoDay: 'date is not a day as yyyy-mm-dd',
  noResolution: 'no resolution has the id {id}',
  noState: 'no state has the code {state}',
  keyRepeated: '{key} stands already in row {row}',
  foreignId: '{id} is not the id of {symbol}',
  textAfterQuote: 'text stands after the closing quotation mark of a cell',
  openQuote: 'a quotation mark opens a cell and none closes it',
  endlessRow: 'the row does not end within ten million characters; nothing from there on was read',
} as const;

/** What is said besides of a package that a reader brings, whose files may be anything. */
export const PACKAGE_PHRASES = {
  changed:
    'version is {stated}, the tables give {given}: they were changed after the package was made, or some rows could not be read',
  noJson: 'is not JSON',
  missing: 'is missing',
} as const;
