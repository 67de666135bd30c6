import { Button, Field, Input, Spinner, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { say, type Language } from '../../../core/i18n/text';
import { FrameworkRadios } from '../../parts/FrameworkRadios';
import { useChoices } from '../../parts/use-choices';
import { words as shell } from '../../words';
import { isoDateOf } from '../../today';
import { likelyYear, requestOf, type DraftFaults, type NewPlanDraft } from './model/new-plan-form';
import { readPastedUnits, writeUnits, type UnitLine } from './model/pasted-units';
import type { PlanPanelSession } from './session';
import { pickWords, unitWords } from './unit-words';
import { words } from './words';

interface NewPlanProps {
  readonly session: PlanPanelSession;
  /** What the workbook tells already: null, or [] where it does not. */
  readonly known: {
    readonly agency: string | null;
    readonly rocYear: number | null;
    readonly units: readonly UnitLine[];
  };
  /** True where the ribbon asked for it: the first question then has the focus. */
  readonly isAsked: boolean;
  readonly busy: boolean;
  readonly language: Language;
}

const noFaults: DraftFaults = { agency: null, rocYear: null };

/** The questions of a new plan, in three steps on one page: nothing is asked that can wait. */
export function NewPlan({ session, known, isAsked, busy, language }: NewPlanProps) {
  const choices = useChoices();
  const [faults, setFaults] = useState(noFaults);
  const [written, setWritten] = useState<Partial<NewPlanDraft>>({});
  const form = useRef<HTMLFormElement>(null);
  const isThere = choices !== null;
  useEffect(() => {
    if (isAsked && isThere) form.current?.querySelector('input')?.focus();
  }, [isAsked, isThere]);
  if (choices === null) return <Spinner size="tiny" label={say(shell.loading, language)} />;

  // What the user has not touched follows the workbook, which may be read while the form is open.
  const draft: NewPlanDraft = {
    frameworkId: choices.frameworks[0]?.id ?? '',
    agency: known.agency ?? '',
    rocYear: String(known.rocYear ?? likelyYear(isoDateOf(new Date()))),
    units: '',
    ...written,
  };
  const change = (changed: Partial<NewPlanDraft>) => setWritten({ ...written, ...changed });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const asked = requestOf(draft);
    if ('faults' in asked) {
      setFaults(asked.faults);
      const first = asked.faults.agency === null ? 'rocYear' : 'agency';
      event.currentTarget.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
      return;
    }
    setFaults(noFaults);
    void session.newPlan(asked.request);
  }

  const units = readPastedUnits(draft.units);
  return (
    <form ref={form} className="new-plan" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{say(words.step1, language)}</legend>
        <FrameworkRadios
          frameworks={choices.frameworks}
          value={draft.frameworkId}
          onChange={(frameworkId) => change({ frameworkId })}
          label={null}
          language={language}
        />
      </fieldset>
      <fieldset>
        <legend>{say(words.step2, language)}</legend>
        <Field label={say(words.agency, language)} required {...faultOf(faults.agency, language)}>
          <Input name="agency" value={draft.agency} onChange={(_event, { value }) => change({ agency: value })} />
        </Field>
        <Field label={say(words.year, language)} required {...faultOf(faults.rocYear, language)}>
          <Input
            name="rocYear"
            inputMode="numeric"
            value={draft.rocYear}
            onChange={(_event, { value }) => change({ rocYear: value })}
          />
        </Field>
      </fieldset>
      <fieldset>
        <legend>{say(words.step3, language)}</legend>
        <Field
          label={say(words.units, language)}
          hint={draft.units === '' ? say(words.unitsHow, language) : say(unitWords(units), language)}
        >
          <Textarea
            value={draft.units}
            resize="vertical"
            rows={5}
            onChange={(_event, { value }) => change({ units: value })}
          />
        </Field>
        {known.units.length > 0 && (
          <div className="section-buttons">
            <Button size="small" onClick={() => change({ units: writeUnits(known.units) })}>
              {say(pickWords(known.units.length), language)}
            </Button>
          </div>
        )}
      </fieldset>
      <div className="section-buttons">
        <Button appearance="primary" type="submit" disabledFocusable={busy}>
          {say(words.make, language)}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void session.insertRubric(draft.frameworkId)}>
          {say(words.onlyRubric, language)}
        </Button>
      </div>
      <p className="section-quiet">{say(words.onlyRubricHow, language)}</p>
    </form>
  );
}

function faultOf(fault: DraftFaults['agency'], language: Language) {
  return fault === null ? {} : { validationState: 'error' as const, validationMessage: say(fault, language) };
}
