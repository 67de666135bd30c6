import { withBrowser } from '../open-browser';
import { openFlowBrowser, wordsOf, type Flow, type FlowBrowser } from './open-flow';

// A browser takes its time on a busy machine.
jest.setTimeout(120_000);

withBrowser('a plan from nothing to paper, by mouse, in zh-TW', () => {
  let flows: FlowBrowser;
  beforeAll(async () => {
    flows = await openFlowBrowser();
  });
  afterAll(() => flows.close());

  const ribbon = ({ page }: Flow, name: string) =>
    page.getByRole('toolbar', { name: '服務品質計畫' }).getByRole('button', { name, exact: true });
  const inPane = ({ pane }: Flow, name: string) => pane.getByRole('button', { name, exact: true });

  /** Clicks cells, and types what they are to hold. */
  async function fill({ page, cell }: Flow, values: Readonly<Record<string, string>>) {
    for (const [address, value] of Object.entries(values)) {
      await cell(address).click();
      await page.keyboard.press('F2');
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(value);
      await page.keyboard.press('Enter');
    }
  }

  test('is begun, filled, checked, repaired by hand, checked again, printed as annexes and downloaded', async () => {
    const flow = await flows.openFlow('');
    const { page, pane, cell, look } = flow;
    await page.getByRole('button', { name: '空白活頁簿' }).click();
    await pane.getByText('這個活頁簿裡還沒有計畫').waitFor();

    await ribbon(flow, '新增計畫').click();
    await pane.getByRole('textbox', { name: '機關全銜' }).fill('青溪縣立圖書館');
    await pane.getByRole('textbox', { name: '年度（民國）' }).fill('115');
    await pane.getByRole('textbox', { name: '單位與主管職稱' }).fill('典藏組\t組長\n推廣組\t組長\n資訊組\t組長');
    expect(await look('mouse-1-new-plan')).toEqual([]);
    await inPane(flow, '新增計畫').click();
    await pane.getByText('已新增青溪縣立圖書館115年度計畫').waitFor();
    expect(await look('mouse-2-plan')).toEqual([]);

    await ribbon(flow, '插入評核表').click();
    await pane.getByText('都已經有了，沒有重複插入').waitFor();
    expect(await look('mouse-3-draft')).toEqual([]);

    await page.getByRole('tab', { name: '基礎服務' }).click();
    await fill(flow, {
      C4: '修訂借閱證申辦流程，完成後公告於網站。',
      D4: '115年6月31日',
      E4: '典藏組',
      C5: '每月檢視預約書到館通知的時效。',
      D5: '每月',
      E5: '推廣組、資訊組',
    });
    await ribbon(flow, '驗證計畫').click();
    const deadline = pane.getByRole('treeitem').filter({ hasText: 'D4' }).last();
    await deadline.waitFor();
    await cell('D4').getByText('標示：必須修正').waitFor();
    expect(await look('mouse-4-findings')).toEqual([]);

    await deadline.click();
    await flow.isAt('D4');
    expect(await pane.locator(':focus').innerText()).toContain('基礎服務!D4');
    await pane.getByText('日曆上沒有這一天').waitFor();

    await fill(flow, { D4: '115年6月30日' });
    await pane.getByRole('status').getByText('內容已變更，請重新檢核。').waitFor();
    expect(await look('mouse-5-stale')).toEqual([]);
    await inPane(flow, '重新檢核').click();
    await pane.getByRole('heading', { name: '尚有 18 項必須修正' }).waitFor();
    await deadline.waitFor({ state: 'detached' });
    await cell('D4').getByText('標示：必須修正').waitFor({ state: 'detached' });

    await ribbon(flow, '全部附件').click();
    await pane.getByText('已產生 8 張附件工作表').waitFor();
    expect(await look('mouse-6-annexes')).toEqual([]);
    await pane.getByRole('link', { name: '附件1 基礎服務' }).or(inPane(flow, '附件1 基礎服務')).click();
    await page.getByRole('tab', { name: '附件1 基礎服務', selected: true }).waitFor();
    expect(await look('mouse-7-annex-sheet', 'page')).toEqual([]);

    const sheets = await flow.download(() => page.getByRole('button', { name: '下載活頁簿' }).click());
    const annex = wordsOf(sheets, /^附件1 基礎服務$/);
    expect(annex).toContain('修訂借閱證申辦流程，完成後公告於網站。');
    expect(annex).toContain('115年6月30日');
    expect(wordsOf(sheets, /^附件2 編組表$/)).toContain('資訊組組長');
    expect(wordsOf(sheets, /^基礎服務$/)).toContain('推廣組、資訊組');
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['計畫設定', '計畫本文', '附件3 檢核表']));
    expect(flow.complaints).toEqual([]);
  });
});
