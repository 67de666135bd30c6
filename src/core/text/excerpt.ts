import { squeeze } from './squeeze';

/** The beginning of a text for quoting in a message: without white space, at most `length` characters, 「…」 where it was cut. */
export function excerpt(text: string, length = 20): string {
  const characters = [...squeeze(text.length > length * 4 ? text.slice(0, length * 4) : text)];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : characters.join('');
}
