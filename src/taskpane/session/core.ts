/**
 * The only door from the session into the core: an action is loaded when it is first asked for, so that the pane shows before all of it is there.
 */
export const core = {
  async check() {
    const [{ checkWorkbook }, { readPlan }, { marksOf }, { draftTree }] = await Promise.all([
      import('../../core/actions/check-workbook'),
      import('../../core/actions/read-plan'),
      import('../../core/actions/marks-of'),
      import('../../core/actions/draft-tree'),
    ]);
    return { checkWorkbook, readPlan, marksOf, draftTree };
  },
};
