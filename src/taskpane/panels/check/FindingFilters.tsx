import { Input, ToggleButton } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import type { RefObject } from 'react';
import type { Severity } from '../../../core/check/finding';
import { say, type Language } from '../../../core/i18n/text';
import type { FilterCounts, FindingFilter } from './model/filter-findings';
import { SeverityIcon } from './SeverityIcon';
import { levelWords, words } from './words';

interface FindingFiltersProps {
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly filter: FindingFilter;
  readonly counts: FilterCounts;
  readonly language: Language;
  readonly onFilter: (filter: FindingFilter) => void;
}

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Levels with their counts, and the search. */
export function FindingFilters(props: FindingFiltersProps) {
  const { searchBox, filter, counts, language, onFilter } = props;
  const toggle = (severity: Severity) => {
    const chosen = new Set(filter.severities);
    if (!chosen.delete(severity)) chosen.add(severity);
    onFilter({ ...filter, severities: chosen });
  };
  return (
    <div className="check-filters">
      <div className="check-levels" role="group" aria-label={say(words.only, language)}>
        <span aria-hidden>{say(words.only, language)}</span>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            {`${say(levelWords[severity], language)} ${counts[severity]}`}
          </ToggleButton>
        ))}
        <ToggleButton
          size="small"
          checked={filter.withProposal}
          onClick={() => onFilter({ ...filter, withProposal: !filter.withProposal })}
        >
          {`${say(words.withProposal, language)} ${counts.withProposal}`}
        </ToggleButton>
      </div>
      <Input
        type="search"
        contentBefore={<Search16Regular aria-hidden />}
        input={{ ref: searchBox }}
        aria-label={say(words.search, language)}
        placeholder={say(words.searchHint, language)}
        value={filter.search}
        onChange={(_event, { value }) => onFilter({ ...filter, search: value })}
      />
    </div>
  );
}
