import { text, type Text } from '../../core/i18n/text';

/** What an action did, and what Excel could not do of it. */
export function withNotes(done: Text, notes: readonly Text[]): Text {
  return [done, ...notes].reduce((before, note) =>
    text(`${before['zh-TW']}${note['zh-TW']}`, `${before.en} ${note.en}`),
  );
}
