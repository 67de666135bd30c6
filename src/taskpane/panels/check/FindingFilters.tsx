import { Button, Input, ToggleButton } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import type { RefObject } from 'react';
import type { Severity } from '../../../core/check/finding';
import { say, type Language } from '../../../core/i18n/text';
import { isNoFilter, type FilterCounts, type FindingFilter } from './model/filter-findings';
import { SeverityIcon } from './SeverityIcon';
import { levelWords, words } from './words';

interface FindingFiltersProps {
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly filter: FindingFilter;
  readonly counts: FilterCounts;
  readonly language: Language;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly onClear: () => void;
}

const severities: readonly Severity[] = ['error', 'warning', 'hint'];
const pressed = <Checkmark16Regular aria-hidden />;

/** Levels with their counts, and the search. */
export function FindingFilters(props: FindingFiltersProps) {
  const { searchBox, filter, counts, language, onFilter, onClear } = props;
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
            // Pressed is told by a shape, too.
            icon={filter.severities.has(severity) ? pressed : <SeverityIcon severity={severity} />}
            checked={filter.severities.has(severity)}
            onClick={() => toggle(severity)}
          >
            {`${say(levelWords[severity], language)} ${counts[severity]}`}
          </ToggleButton>
        ))}
        <ToggleButton
          size="small"
          icon={filter.withProposal ? pressed : null}
          checked={filter.withProposal}
          onClick={() => onFilter({ ...filter, withProposal: !filter.withProposal })}
        >
          {`${say(words.withProposal, language)} ${counts.withProposal}`}
        </ToggleButton>
        {!isNoFilter(filter) && (
          <Button size="small" onClick={onClear}>
            {say(words.clearFilter, language)}
          </Button>
        )}
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
