import path from 'node:path';
import { withBrowser } from '../open-browser';
import { openFlowBrowser, wordsOf, type FlowBrowser } from './open-flow';

// A browser takes its time on a busy machine.
jest.setTimeout(120_000);

withBrowser('a hand-made draft', () => {
  let flows: FlowBrowser;
  beforeAll(async () => {
    flows = await openFlowBrowser();
  });
  afterAll(() => flows.close());

  test('is opened, checked, its findings listed on a sheet, its marks removed; its own words stay', async () => {
    const flow = await flows.openFlow('', { colorScheme: 'dark' });
    const { page, pane, cell, look } = flow;
    await page.locator('input[type=file]').setInputFiles(path.resolve('samples/sample-draft.xlsx'));
    await page.getByRole('tab', { name: '附件1具體作法' }).waitFor();
    await pane.locator('h1').waitFor();
    const before = await flow.download(() => page.getByRole('button', { name: '下載活頁簿' }).click());

    await page.getByRole('button', { name: '驗證計畫' }).first().click();
    await pane.getByRole('heading', { name: '尚有 7 項必須修正、7 項建議、9 項提示。' }).waitFor();
    await cell('D6').getByText('標示：必須修正').waitFor();
    expect(await look('draft-1-findings')).toEqual([]);

    await pane.getByRole('button', { name: '製作清單' }).click();
    await page.getByRole('tab', { name: '檢核結果', selected: true }).waitFor();
    expect(await look('draft-2-list', 'page')).toEqual([]);

    await pane.getByRole('button', { name: '清除標示' }).click();
    await pane.getByText('已清除所有標示。').waitFor();
    await page.getByRole('tab', { name: '附件1具體作法' }).click();
    await cell('D6').getByText('標示：必須修正').waitFor({ state: 'detached' });
    expect(await look('draft-3-unmarked')).toEqual([]);

    const sheets = await flow.download(() => page.getByRole('button', { name: '下載活頁簿' }).click());
    const list = wordsOf(sheets, /^檢核結果$/);
    expect(list).toContain('尚有 7 項必須修正、7 項建議、9 項提示。');
    expect(list).toContain('期限「114年6月30日」早於本計畫的115年度');
    expect(sheets.filter(({ name }) => name !== '檢核結果')).toEqual(before);
    expect(flow.complaints).toEqual([]);
  });
});
