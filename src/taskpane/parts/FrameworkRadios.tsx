import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { FrameworkChoice } from '../../core/actions/choices';
import { say, text, type Language, type Text } from '../../core/i18n/text';

interface FrameworkRadiosProps {
  readonly frameworks: readonly FrameworkChoice[];
  /** Id of the chosen one. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** null where something else names the group. */
  readonly label: string | null;
  readonly language: Language;
}

/** Which framework, each with what it holds. */
export function FrameworkRadios({ frameworks, value, onChange, label, language }: FrameworkRadiosProps) {
  return (
    <Field {...(label === null ? {} : { label })}>
      <RadioGroup
        value={value}
        onChange={(_event, data) => onChange(data.value)}
        {...(label === null ? { 'aria-label': say(groupName, language) } : {})}
      >
        {frameworks.map((framework) => (
          <Radio
            key={framework.id}
            value={framework.id}
            label={
              <>
                <div>{framework.name}</div>
                <div className="section-quiet">{say(sizeWords(framework), language)}</div>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

const groupName = text('評核架構', 'Framework');

function sizeWords({ dimensionTerm, dimensionCount, pointTerm, pointCount, totalWeight }: FrameworkChoice): Text {
  const zh = `${dimensionCount} 個${dimensionTerm}、${pointCount} 個${pointTerm}`;
  const en = `${dimensionCount} dimensions, ${pointCount} points`;
  return totalWeight === null
    ? text(`${zh}，沒有配分`, `${en}, no weights`)
    : text(`${zh}，配分 ${totalWeight}`, `${en}, weights of ${totalWeight}`);
}
