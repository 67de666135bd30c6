import { withBrowser } from '../open-browser';
import { focusedWords, keyTo, openFlowBrowser, wordsOf, type Flow, type FlowBrowser } from './open-flow';

// A browser takes its time on a busy machine.
jest.setTimeout(120_000);

withBrowser('a plan from nothing to paper, by keyboard alone, in English', () => {
  let flows: FlowBrowser;
  beforeAll(async () => {
    flows = await openFlowBrowser();
  });
  afterAll(() => flows.close());

  /** Goes to the ribbon by Tab, along it by arrows, and presses a button of it. */
  async function pressRibbon({ page }: Flow, name: RegExp, back: boolean) {
    const buttons = /^(New plan|Insert rubric|Check plan|Measures|Roster|Checklist|Survey|All annexes|Open pane)/i;
    await keyTo(page, buttons, back ? 'Shift+Tab' : 'Tab');
    await keyTo(page, name, 'ArrowRight');
    await page.keyboard.press('Enter');
  }

  /** Types into the active cell as an input method does, and goes on to the cell at its right. */
  async function type({ page }: Flow, value: string) {
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(value);
    await page.keyboard.press('Tab');
  }

  test('is begun, filled, checked, repaired, checked again, printed as annexes and downloaded', async () => {
    const flow = await flows.openFlow('?lang=en', { locale: 'en-US' });
    const { page, pane, look } = flow;
    await keyTo(page, /^Blank workbook$/);
    await page.keyboard.press('Enter');
    await pane.getByText('There is no plan in this workbook yet').waitFor();

    await pressRibbon(flow, /^New plan/, false);
    // The ribbon leads to the first question.
    await pane.locator('input[type=radio]:focus').waitFor();
    expect(await look('keys-1-new-plan')).toEqual([]);
    await keyTo(page, /^Full name of the agency/);
    await page.keyboard.insertText('青溪縣立圖書館');
    await keyTo(page, /^ROC year/);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('115');
    await keyTo(page, /^Units and their heads/);
    await page.keyboard.insertText('典藏組\t組長\n推廣組\t組長');
    await keyTo(page, /^Make the plan$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Insert missing tables' }).waitFor();

    await keyTo(page, /^Insert missing tables$/);
    await page.keyboard.press('Enter');
    await pane
      .getByRole('status')
      .getByText(/inserted twice/)
      .first()
      .waitFor();
    await pane.getByRole('tree').waitFor();
    expect(await look('keys-2-draft')).toEqual([]);

    await keyTo(page, /^Sheet “基礎服務”$/, 'Shift+Tab');
    await flow.isAt('C4');
    await type(flow, '修訂借閱證申辦流程，完成後公告於網站。');
    await type(flow, '115年6月31日');
    await type(flow, '典藏組');
    await flow.cell('E4').getByText('典藏組').waitFor();

    await pressRibbon(flow, /^Check plan/, true);
    await pane.getByRole('tree').waitFor();
    expect(await look('keys-3-findings')).toEqual([]);
    await keyTo(page, /^Search/);
    await page.keyboard.type('D4');
    await pane.getByText('1 of ').waitFor();
    await keyTo(page, /基礎服務!D4|1 finding/);
    await keyTo(page, /基礎服務!D4/, 'ArrowDown');
    await page.keyboard.press('Enter');
    await flow.isAt('D4');
    expect(await focusedWords(page)).toContain('基礎服務!D4');
    expect(await look('keys-4-finding')).toEqual([]);

    await keyTo(page, /^Sheet “基礎服務”$/, 'Shift+Tab');
    await type(flow, '115年6月30日');
    await pane.getByText('The workbook has changed. Please check again.').waitFor();
    await keyTo(page, /^Check again$/);
    await page.keyboard.press('Enter');
    await pane.getByText('The workbook has changed. Please check again.').waitFor({ state: 'detached' });
    await flow.cell('D4').getByText('Marked: must be fixed').waitFor({ state: 'detached' });

    await keyTo(page, /^Check$/, 'Shift+Tab');
    await keyTo(page, /^Annexes$/, 'ArrowRight');
    await page.keyboard.press('Enter');
    await keyTo(page, /^Make all annexes$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'What was made' }).waitFor();
    expect(await look('keys-5-annexes')).toEqual([]);

    await keyTo(page, /^Download the workbook$/, 'Shift+Tab');
    const sheets = await flow.download(() => page.keyboard.press('Enter'));
    expect(wordsOf(sheets, /^附件1 基礎服務$/)).toContain('修訂借閱證申辦流程，完成後公告於網站。');
    expect(wordsOf(sheets, /^附件1 基礎服務$/)).toContain('115年6月30日');
    expect(wordsOf(sheets, /^附件2 編組表$/)).toContain('推廣組組長');
    expect(flow.complaints).toEqual([]);
  });
});
