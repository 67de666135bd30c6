/** Whether a value is one line of at most so many characters, without control characters: what a title or a name can be. */
export function isOneLine(given: string, mostCharacters: number): boolean {
  return given.length <= mostCharacters && !/[\p{Cc}\p{Cs}]/u.test(given);
}
