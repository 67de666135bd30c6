/**
 * The only door from the session into the core: an action is loaded when it is first asked for, so that the pane shows before all of it is there.
 */
export const core = {
  async check() {
    const [{ checkOpen, marksOfCheck }, { hasFindingsList }] = await Promise.all([
      import('../../core/actions/check-open'),
      import('../../core/actions/findings-change'),
    ]);
    return { checkOpen, marksOfCheck, hasFindingsList };
  },
  async insert() {
    const [{ insertRubric }, { insertRow }, { beginPlan }, { planBeginning }] = await Promise.all([
      import('../../core/actions/insert-rubric'),
      import('../../core/actions/insert-row'),
      import('../../core/actions/begin-plan'),
      import('../../core/actions/plan-beginning'),
    ]);
    return { insertRubric, insertRow, beginPlan, planBeginning };
  },
  async annexes() {
    const [{ annexesOfWorkbook }, { annexForm }, { mergeAnnexes }, { annexChanges }, { gapInPane, problemInPane }] =
      await Promise.all([
        import('../../core/actions/annexes-of-workbook'),
        import('../../core/actions/annex-form'),
        import('../../core/actions/merge-annexes'),
        import('../../core/actions/annex-changes'),
        import('../../core/actions/pane-words'),
      ]);
    return { annexesOfWorkbook, annexForm, mergeAnnexes, annexChanges, gapInPane, problemInPane };
  },
  async choices() {
    const { choices } = await import('../../core/actions/choices');
    return choices();
  },
};
