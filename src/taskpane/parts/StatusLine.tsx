import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { say, type Language, type Text } from '../../core/i18n/text';
import { words } from '../words';

/** Work that takes no longer than this is not worth a word. */
const patienceMilliseconds = 500;

interface StatusLineProps {
  readonly busy: { readonly what: Text } | null;
  /** What the last action did; null before the first. */
  readonly notice: Text | null;
  readonly language: Language;
  readonly onCancel: () => void;
}

/** What is being done, or what was done: always there, so that screen readers announce whatever changes in it. */
export function StatusLine({ busy, notice, language, onCancel }: StatusLineProps) {
  const shown = useLasting(busy);
  return (
    <div className="pane-status">
      {shown && <Spinner size="tiny" aria-hidden />}
      <div className="pane-status-words" role="status">
        {shown ? say(shown.what, language) : busy === null && notice !== null ? say(notice, language) : ''}
      </div>
      {shown && (
        <Button size="small" onClick={onCancel}>
          {say(words.cancel, language)}
        </Button>
      )}
    </div>
  );
}

/** `work` once it has lasted longer than one waits gladly. */
function useLasting<T>(work: T | null): T | null {
  const [lasting, setLasting] = useState<T | null>(null);
  useEffect(() => {
    if (work === null) return;
    const timer = setTimeout(() => setLasting(work), patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [work]);
  return work !== null && lasting === work ? work : null;
}
