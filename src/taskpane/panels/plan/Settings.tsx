import { Button, Link } from '@fluentui/react-components';
import type { CellPlace } from '../../../core/check/placed-finding';
import { say, type Language } from '../../../core/i18n/text';
import { Section } from '../../parts/Section';
import { useArrowKeys } from '../../parts/use-arrow-keys';
import type { CheckedState } from '../../session/state';
import { settingFacts, settingsPlace } from './model/setting-facts';
import { words } from './words';

interface SettingsProps {
  readonly checked: CheckedState;
  readonly onGo: (cell: CellPlace) => void;
  readonly language: Language;
}

/** What the plan says of itself, and the way to where it is said. */
export function Settings({ checked, onGo, language }: SettingsProps) {
  const facts = settingFacts(checked.recognised, checked.read);
  const place = settingsPlace(facts, checked.read);
  const linked = facts.filter(({ cell }) => cell !== null);
  const keys = useArrowKeys(linked.length);
  return (
    <Section title={say(words.settings, language)}>
      <dl className="facts" {...keys.list}>
        {facts.map((fact) => {
          const { id, value, cell } = fact;
          const label = say(fact.label, language);
          const at = cell === null ? '' : `${cell.sheet} ${cell.cell}`;
          return (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                <span>{say(value ?? words.notSaid, language)}</span>{' '}
                {cell !== null && (
                  <Link
                    {...keys.entry(linked.indexOf(fact))}
                    aria-label={`${say(words.go, language)} ${label} ${at}`}
                    onClick={() => onGo(cell)}
                  >
                    {at}
                  </Link>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {place === null ? (
        <p className="section-quiet">{say(words.noSettings, language)}</p>
      ) : (
        <Button onClick={() => onGo(place)}>{say(words.toSettings, language)}</Button>
      )}
    </Section>
  );
}
