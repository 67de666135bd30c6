import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { CellPlace } from '../../../core/check/placed-finding';
import { say, type Language } from '../../../core/i18n/text';
import { FindingFilters } from './FindingFilters';
import { FindingTree } from './FindingTree';
import { countFindings, filterFindings, noFilter } from './model/filter-findings';
import { findingEntries } from './model/finding-entry';
import { groupFindings, type FindingOrder } from './model/group-findings';
import { OrderSelect } from './OrderSelect';
import type { CheckResults } from './session';
import { shownWords, words } from './words';

interface FindingListProps {
  readonly results: CheckResults;
  readonly language: Language;
  readonly onGoTo: (cell: CellPlace) => void;
}

/** All findings: what of them is shown, in which order, and the list. */
export function FindingList({ results, language, onGoTo }: FindingListProps) {
  const { findings, titles, read, summary, examples } = results;
  const [filter, setFilter] = useState(noFilter);
  const [order, setOrder] = useState<FindingOrder>('rule');
  const searchBox = useRef<HTMLInputElement>(null);
  const entries = useMemo(
    () => findingEntries({ findings, titles, read, summary, stale: false }, language),
    [findings, titles, read, summary, language],
  );
  // Typing stays quick in a long list: what is shown follows.
  const shownFilter = useDeferredValue(filter);
  const shown = useMemo(() => filterFindings(entries, shownFilter), [entries, shownFilter]);
  const counts = useMemo(() => countFindings(entries, shownFilter), [entries, shownFilter]);
  const groups = useMemo(() => groupFindings(shown, order), [shown, order]);

  const clear = () => {
    setFilter(noFilter);
    // The button is about to go.
    searchBox.current?.focus();
  };
  return (
    <>
      <FindingFilters
        searchBox={searchBox}
        filter={filter}
        counts={counts}
        language={language}
        onFilter={setFilter}
        onClear={clear}
      />
      <div className="check-shown">
        <span role="status">
          {say(shown.length === 0 ? words.noMatch : shownWords(shown.length, entries.length), language)}
        </span>
        <OrderSelect order={order} plan={read.plan} language={language} onOrder={setOrder} />
      </div>
      {shown.length === 0 ? (
        <p className="check-how">{say(words.noMatchHow, language)}</p>
      ) : (
        <FindingTree
          findings={findings}
          groups={groups}
          examples={examples ?? null}
          language={language}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
}
