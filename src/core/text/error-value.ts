/** What a spreadsheet shows where a formula fails; `#未計算` is what our hosts give for a formula whose value was never stored. */
const errorValue =
  /^\s*#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|未計算)\s*$/;

/** Whether the text of a cell is an error value and nothing else. */
export function isErrorValue(text: string | null): boolean {
  // Most cells are told by their first character.
  return text !== null && text.length < 20 && text.includes('#') && errorValue.test(text);
}
