import type { AnnexRequest } from '../taskpane/session/open-annexes';
import type { PlanSession } from '../taskpane/session/plan-session';

const annexes: AnnexRequest = {
  formId: null,
  kinds: null,
  selfRating: null,
  surveyUnits: null,
  fontName: null,
};

/** What the buttons of the ribbon do, by their names in the manifest. The pane has each of them too: some hosts show no ribbon of add-ins. */
export const ribbonFunctions: Readonly<Record<string, (session: PlanSession) => Promise<void>>> = {
  newPlan: async (session) => session.askNewPlan(),
  insertRubric: (session) => session.insertRubric(),
  checkPlan: (session) => session.check(),
  makeMeasures: (session) => session.makeAnnexes({ ...annexes, kinds: ['measures'] }),
  makeRoster: (session) => session.makeAnnexes({ ...annexes, kinds: ['roster'] }),
  makeChecklist: (session) => session.makeAnnexes({ ...annexes, kinds: ['checklist'] }),
  makeSurvey: (session) => session.makeAnnexes({ ...annexes, kinds: ['survey'] }),
  makeAnnexes: (session) => session.makeAnnexes(annexes),
};

/** What of Office the ribbon's functions need. */
export interface RibbonHost {
  readonly actions: Pick<typeof Office.actions, 'associate'>;
  /** Comes later than `actions`, with the script of the host. */
  readonly addin?: Pick<typeof Office.addin, 'showAsTaskpane'>;
}

/**
 * Ties the ribbon's buttons to the session, which may still be on its way: a click that comes first waits for it. To be called as the page loads, since
 * Office drops clicks for functions that it does not know yet.
 */
export function associateCommands(office: RibbonHost, session: Promise<PlanSession>): void {
  for (const [name, act] of Object.entries(ribbonFunctions)) {
    office.actions.associate(name, (event: Office.AddinCommands.Event) => click(office, session, act, event));
  }
}

async function click(
  office: RibbonHost,
  session: Promise<PlanSession>,
  act: (session: PlanSession) => Promise<void>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    const ready = await session;
    // Where the pane cannot be shown, the work is done all the same, and the workbook shows it.
    void office.addin?.showAsTaskpane().catch(() => {});
    await act(ready);
  } finally {
    event.completed();
  }
}
