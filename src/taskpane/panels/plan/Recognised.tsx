import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { CellPlace } from '../../../core/check/placed-finding';
import { say, text, type Language } from '../../../core/i18n/text';
import { CellLines } from '../../parts/CellLines';
import { Section } from '../../parts/Section';
import type { CheckedState } from '../../session/state';
import { recognisedFacts } from './model/recognised-facts';
import { words } from './words';

interface RecognisedProps {
  readonly checked: CheckedState;
  readonly onGo: (cell: CellPlace) => void;
  readonly language: Language;
}

/** What was read of the workbook, each fact under its name. */
export function Recognised({ checked: { recognised, read }, onGo, language }: RecognisedProps) {
  const written = read.plan.measures.filter(({ text: measure }) => measure.trim() !== '').length;
  return (
    <Section title={say(words.recognised, language)}>
      <dl className="facts">
        {recognisedFacts(recognised, written).map(({ id, label, value, lines, attention }) => (
          <div key={id}>
            <dt>{say(label, language)}</dt>
            <dd>
              <div className="facts-value">
                {attention && <WarningRegular className="facts-attention" aria-label={say(lookHere, language)} />}
                <span>{say(value, language)}</span>
              </div>
              {lines.length > 0 && <CellLines lines={lines} onGo={onGo} language={language} />}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const lookHere = text('請注意：', 'Please note:');
