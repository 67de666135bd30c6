import { Button } from '@fluentui/react-components';
import { say, type Language } from '../../core/i18n/text';
import { words } from '../words';
import { Message } from './Message';

/** A bug in words, with what to do and the message that whoever mends it will want. */
export function BugNotice({ bug, language }: { bug: Error; language: Language }) {
  // Webpack's name for a script that did not come: the network's fault, not ours.
  const missing = bug.name === 'ChunkLoadError';
  const title = say(missing ? words.unreachable : words.bug, language);
  return (
    <Message title={title} how={say(missing ? words.unreachableHow : words.bugHow, language)}>
      <pre>{`${bug.name}: ${bug.message}`}</pre>
      <Button onClick={() => window.location.reload()}>{say(words.reload, language)}</Button>
    </Message>
  );
}
