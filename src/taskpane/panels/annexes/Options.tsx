import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { Choices } from '../../../core/actions/choices';
import { say, type Language, type Text } from '../../../core/i18n/text';
import type { AnnexesState } from '../../session/state';
import { fonts } from './fonts';
import { fittingForms, kindChoices, withForm, withKind, type AnnexOptions } from './model/annex-options';
import { words } from './words';

interface OptionsProps {
  readonly choices: Choices;
  readonly options: AnnexOptions;
  readonly annexes: AnnexesState | null;
  /** null where none was recognised. */
  readonly frameworkId: string | null;
  readonly onChange: (options: AnnexOptions) => void;
  readonly language: Language;
}

/** How annexes are to be made. Everything has a good beginning, so nobody must look here. */
export function Options({ choices, options, annexes, frameworkId, onChange, language }: OptionsProps) {
  const kinds = kindChoices(choices, options, annexes);
  const has = (kind: string) => kinds.some((each) => each.kind === kind);
  return (
    <div className="annex-options">
      <fieldset>
        <legend>{say(words.kinds, language)}</legend>
        {kinds.map(({ kind, wanted }) => (
          <Checkbox
            key={kind}
            checked={wanted}
            label={say(choices.kindNames[kind], language)}
            onChange={(_event, { checked }) => onChange(withKind(options, kinds, kind, checked === true))}
          />
        ))}
      </fieldset>
      <Choice
        label={words.formLabel}
        value={options.formId}
        language={language}
        offered={[
          [null, words.auto],
          ...fittingForms(choices, frameworkId).map(({ id, name }) => [id, withId(name, id)] as const),
        ]}
        onChange={(form) => onChange(withForm(options, form))}
      />
      {has('checklist') && (
        <Choice
          label={words.rating}
          value={options.selfRating === null ? null : String(options.selfRating)}
          language={language}
          offered={[
            [null, words.asForm],
            ['true', words.withRating],
            ['false', words.withoutRating],
          ]}
          onChange={(rating) => onChange({ ...options, selfRating: rating === null ? null : rating === 'true' })}
        />
      )}
      {has('survey') && (
        <Choice
          label={words.survey}
          value={options.surveyUnits}
          language={language}
          offered={[
            [null, words.asForm],
            ['blank', words.surveyBlank],
            ['each', words.surveyEach],
          ]}
          onChange={(surveyUnits) => onChange({ ...options, surveyUnits })}
        />
      )}
      <Choice
        label={words.font}
        value={options.fontName}
        language={language}
        offered={fonts}
        onChange={(fontName) => onChange({ ...options, fontName })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: Text;
  readonly value: Value | null;
  /** The first of them has the value null. */
  readonly offered: readonly (readonly [Value | null, Text])[];
  readonly onChange: (value: Value | null) => void;
  readonly language: Language;
}

function Choice<Value extends string>({ label, value, offered, onChange, language }: ChoiceProps<Value>) {
  return (
    <Field label={say(label, language)}>
      <Select
        value={value ?? ''}
        onChange={(_event, data) => onChange(offered.find(([each]) => each === data.value)?.[0] ?? null)}
      >
        {offered.map(([each, name]) => (
          <option key={each ?? ''} value={each ?? ''}>
            {say(name, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What is missing names forms by their ids. */
function withId(name: Text, id: string): Text {
  return { 'zh-TW': `${name['zh-TW']}（${id}）`, en: `${name.en} (${id})` };
}
