import { Link } from '@fluentui/react-components';
import type { CellPlace } from '../../core/check/placed-finding';
import { say, type Language, type Text } from '../../core/i18n/text';
import { useArrowKeys } from './use-arrow-keys';

interface CellLinesProps {
  readonly lines: readonly { readonly words: Text; readonly cell: CellPlace | null }[];
  readonly onGo: (cell: CellPlace) => void;
  readonly language: Language;
}

/** Lines, each of which leads to its cell where it has one. */
export function CellLines({ lines, onGo, language }: CellLinesProps) {
  const linked = lines.flatMap(({ cell }, index) => (cell === null ? [] : [index]));
  const keys = useArrowKeys(linked.length);
  return (
    <ul {...keys.list}>
      {lines.map(({ words, cell }, index) => (
        <li key={index}>
          {cell === null ? (
            say(words, language)
          ) : (
            <Link {...keys.entry(linked.indexOf(index))} onClick={() => onGo(cell)}>
              {say(words, language)}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
