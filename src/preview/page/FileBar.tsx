import { useRef, useSyncExternalStore, type ReactElement } from 'react';
import type { OpenBook } from '../sheet/open-book';
import { useSay } from './language';
import type { Theme } from './pane-door';
import { words } from './words';

/** The workbooks that the page offers. */
export const samples = {
  faulty: { file: 'sample-faulty-plan.xlsx', label: words.sampleFaulty },
  draft: { file: 'sample-draft.xlsx', label: words.sampleDraft },
  plan: { file: 'sample-plan.xlsx', label: words.samplePlan },
} as const;

export type Source = keyof typeof samples | 'blank';

/** Opening, downloading, samples, undo, language and colours. */
export function FileBar({
  book,
  theme,
  onOpen,
  onSource,
  onDownload,
  onLanguage,
  onTheme,
}: {
  readonly book: OpenBook;
  readonly theme: Theme;
  readonly onOpen: (file: File) => void;
  readonly onSource: (source: Source) => void;
  readonly onDownload: () => void;
  readonly onLanguage: () => void;
  readonly onTheme: () => void;
}): ReactElement {
  useSyncExternalStore(book.subscribe, book.getVersion);
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="file-bar">
      <button type="button" title={say(words.openHint)} onClick={() => input.current?.click()}>
        {say(words.open)}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.ods"
        aria-label={say(words.open)}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onOpen(file);
        }}
      />
      <button type="button" className="main-action" onClick={onDownload}>
        {say(words.download)}
      </button>
      <span role="group" aria-label={say(words.samples)} className="samples">
        <span aria-hidden="true">{say(words.samples)}</span>
        {(Object.keys(samples) as (keyof typeof samples)[]).map((name) => (
          <button key={name} type="button" onClick={() => onSource(name)}>
            {say(samples[name].label)}
          </button>
        ))}
        <button type="button" onClick={() => onSource('blank')}>
          {say(words.blank)}
        </button>
      </span>
      <span className="spring" />
      <button type="button" disabled={!book.history.canUndo} onClick={() => book.undo()}>
        {say(words.undo)}
      </button>
      <button type="button" disabled={!book.history.canRedo} onClick={() => book.redo()}>
        {say(words.redo)}
      </button>
      <button type="button" onClick={onTheme}>
        {say(theme === 'dark' ? words.light : words.dark)}
      </button>
      <button type="button" onClick={onLanguage}>
        {say(words.language)}
      </button>
    </div>
  );
}
