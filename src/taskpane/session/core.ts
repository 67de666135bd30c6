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
  async insert() {
    const [{ insertRubric }, { beginPlan }] = await Promise.all([
      import('../../core/actions/insert-rubric'),
      import('../../core/actions/begin-plan'),
    ]);
    return { insertRubric, beginPlan };
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
    const [{ choices }, { planBeginning }] = await Promise.all([
      import('../../core/actions/choices'),
      import('../../core/actions/plan-beginning'),
    ]);
    return { choices: choices(), planBeginning };
  },
};
