import { associateCommands, ribbonFunctions, type RibbonHost } from '../../src/commands/commands';
import { buildWorkbook } from '../../src/core/actions/build-workbook';
import type { PlanSession } from '../../src/taskpane/session/plan-session';
import { faultyPlan } from '../support/session/faulty-plan';
import { openSession, problemOf, settled, type OpenSession } from '../support/session/open-session';

interface Ribbon {
  /** Clicks a button; resolves once Office was told that its function is done, to the number of times it was told. */
  click(name: string): Promise<number>;
  readonly shown: () => number;
}

function ribbonOf(session: Promise<PlanSession>, showAsTaskpane = async (): Promise<void> => {}): Ribbon {
  const functions = new Map<string, (event: Office.AddinCommands.Event) => unknown>();
  let shown = 0;
  const host: RibbonHost = {
    actions: {
      associate: (name: string, act: (event: Office.AddinCommands.Event) => unknown) => void functions.set(name, act),
    },
    addin: {
      showAsTaskpane() {
        shown += 1;
        return showAsTaskpane();
      },
    },
  };
  associateCommands(host, session);
  return {
    async click(name) {
      let completed = 0;
      const event = { completed: () => (completed += 1) } as unknown as Office.AddinCommands.Event;
      await functions.get(name)?.(event);
      return completed;
    },
    shown: () => shown,
  };
}

async function opened(): Promise<OpenSession & { ribbon: Ribbon }> {
  const excel = await openSession(buildWorkbook(faultyPlan()));
  return { ...excel, ribbon: ribbonOf(Promise.resolve(excel.session)) };
}

test('every button is told done once, opens the pane, and says what it did', async () => {
  const { ribbon, session } = await opened();
  for (const name of Object.keys(ribbonFunctions)) {
    expect([name, await ribbon.click(name)]).toEqual([name, 1]);
    const { notice, problem, asks } = session.getState();
    expect(problem).toBeNull();
    expect(notice !== null || asks !== null).toBe(true);
  }
  expect(ribbon.shown()).toBe(Object.keys(ribbonFunctions).length);
});

test('one click checks the plan and brings its results to the front', async () => {
  const { ribbon, session, model } = await opened();
  await ribbon.click('checkPlan');
  expect(session.getState().activePanel).toBe('check');
  expect(session.getState().checked?.findings.length).toBeGreaterThan(0);
  expect(model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length).toBeGreaterThan(0);
});

test('each annex button makes its own kind alone', async () => {
  const kinds = { makeRoster: 'roster', makeChecklist: 'checklist', makeSurvey: 'survey', makeMeasures: 'measures' };
  for (const [name, kind] of Object.entries(kinds)) {
    const { ribbon, session } = await opened();
    await ribbon.click(name);
    expect([...new Set(session.getState().annexes?.parts.map((part) => part.kind))]).toEqual([kind]);
  }
});

test('a new plan and an unknown rubric are asked for in the pane', async () => {
  const excel = await openSession(null);
  const ribbon = ribbonOf(Promise.resolve(excel.session));
  await ribbon.click('newPlan');
  expect(excel.session.getState()).toMatchObject({ activePanel: 'plan', asks: 'new-plan' });
  await ribbon.click('insertRubric');
  expect(excel.session.getState()).toMatchObject({ activePanel: 'draft', asks: 'rubric' });
  expect(problemOf(excel)).toBe('rubric-unknown');
});

test('a click that comes before the session waits for it, and two at once leave what one leaves', async () => {
  const excel = await openSession(buildWorkbook(faultyPlan()));
  let begin: (session: PlanSession) => void = () => {};
  const ribbon = ribbonOf(new Promise((resolve) => (begin = resolve)));
  const clicks = [ribbon.click('makeRoster'), ribbon.click('makeRoster')];
  await settled();
  begin(excel.session);
  expect(await Promise.all(clicks)).toEqual([1, 1]);
  expect(excel.model.sheets.filter(({ name }) => name.includes('編組')).map(({ name }) => name)).toHaveLength(2);
});

test('Office is told that a function is done, whatever became of it', async () => {
  const { session } = await opened();
  const fault = new Error('a bug');
  const broken = { ...session, check: () => Promise.reject(fault) };
  let completed = 0;
  const functions = new Map<string, (event: Office.AddinCommands.Event) => Promise<void>>();
  associateCommands(
    {
      actions: { associate: (name: string, act: never) => void functions.set(name, act) },
      addin: { showAsTaskpane: () => Promise.reject(new Error('not here')) },
    },
    Promise.resolve(broken),
  );
  const event = { completed: () => (completed += 1) } as unknown as Office.AddinCommands.Event;
  await expect(functions.get('checkPlan')?.(event)).rejects.toBe(fault);
  expect(completed).toBe(1);
});
