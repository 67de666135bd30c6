import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Choices } from '../../../core/actions/choices';
import type { CellPlace } from '../../../core/check/placed-finding';
import { say, type Language } from '../../../core/i18n/text';
import { Section } from '../../parts/Section';
import { useArrowKeys } from '../../parts/use-arrow-keys';
import type { AnnexesState } from '../../session/state';
import { annexRows, formWords, gapGroups, totalWords, type AnnexRow } from './model/annex-rows';
import { emptyWords, words } from './words';

interface OutcomeProps {
  readonly annexes: AnnexesState;
  readonly kindNames: Choices['kindNames'];
  readonly onGo: (cell: CellPlace) => void;
  readonly language: Language;
}

/** Which sheets there are or would be, and what they lack. */
export function Outcome({ annexes, kindNames, onGo, language }: OutcomeProps) {
  const { made, empty, gaps, leftOver } = annexes;
  return (
    <>
      <Section title={say(made ? words.made : words.planned, language)}>
        <p>
          {say(words.form, language)}
          {say(formWords(annexes), language)}
        </p>
        <Rows rows={annexRows(annexes)} onGo={made ? onGo : null} language={language} />
        <p>{say(totalWords(annexes), language)}</p>
        {empty.length > 0 && <p>{say(emptyWords(empty.map((kind) => kindNames[kind])), language)}</p>}
      </Section>
      <Section title={say(words.gaps, language)}>
        {gaps.length === 0 ? (
          <p>{say(words.noGaps, language)}</p>
        ) : (
          <>
            {gapGroups(annexes).map(({ kind, messages }) => (
              <Fragment key={kind}>
                <h3>{say(kind === null ? words.wholePlan : kindNames[kind], language)}</h3>
                <ul>
                  {messages.map((message) => (
                    <li key={message.en}>{say(message, language)}</li>
                  ))}
                </ul>
              </Fragment>
            ))}
            <p className="section-quiet">{say(words.gapsHow, language)}</p>
          </>
        )}
      </Section>
      {leftOver.length > 0 && (
        <Section title={say(words.leftOver, language)}>
          <p>{say(words.leftOverHow, language)}</p>
          <ul>
            {leftOver.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

interface RowsProps {
  readonly rows: readonly AnnexRow[];
  /** null before the sheets are there. */
  readonly onGo: ((cell: CellPlace) => void) | null;
  readonly language: Language;
}

function Rows({ rows, onGo, language }: RowsProps) {
  const keys = useArrowKeys(onGo === null ? 0 : rows.length);
  return (
    <ul className="annex-rows" {...keys.list}>
      {rows.map(({ tab, pages, fate, attention }, index) => (
        <li key={tab}>
          {onGo === null ? (
            <span>{tab}</span>
          ) : (
            <Link {...keys.entry(index)} onClick={() => onGo({ sheet: tab, cell: 'A1' })}>
              {tab}
            </Link>
          )}
          <div className="section-quiet annex-fate">
            {attention && <WarningRegular aria-hidden className="annex-attention" />}
            <span>
              {say(pages, language)} · {say(fate, language)}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
