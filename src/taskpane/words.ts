import { text } from '../core/i18n/text';

/** Words of the pane's shell; panels keep their own. */
export const words = {
  title: text('服務品質計畫', 'Service Quality Plan'),
  tabs: text('功能', 'Sections'),
  connecting: text('正在連接 Excel…', 'Connecting to Excel…'),
  loading: text('載入中…', 'Loading…'),
  failed: text('無法完成', 'This could not be done'),
  cancel: text('取消', 'Cancel'),
  openInExcel: text('請在 Excel 中開啟', 'Please open this in Excel'),
  openInExcelHow: text(
    '這是 Excel 增益集的工作窗格，不能單獨使用。請開啟 Excel，在功能區的「服務品質計畫」索引標籤按「開啟面板」。',
    'This is the task pane of an Excel add-in and does nothing by itself. In Excel, choose “Open pane” on the tab “Service Quality Plan”.',
  ),
  tooOld: text('這個版本的 Excel 太舊', 'This version of Excel is too old'),
  tooOldHow: text(
    '本增益集需要 ExcelApi 1.13：請使用 Microsoft 365、Excel 2021 以後版本或 Excel 網頁版，或請資訊人員協助更新。',
    'This add-in needs ExcelApi 1.13: Microsoft 365, Excel 2021 or later, or Excel on the web. Please ask your administrator for an update.',
  ),
  bug: text('增益集發生未預期的錯誤', 'The add-in met an unexpected error'),
  bugHow: text(
    '剛才的動作可能沒有完成，請先看看活頁簿的內容，再按「重新載入」。如果又發生，請把下面的訊息交給資訊人員。',
    'The last action may not have finished. Look at the workbook, then choose “Reload”. If it happens again, give the message below to your administrator.',
  ),
  unreachable: text('無法載入增益集的一部分', 'A part of the add-in could not be loaded'),
  unreachableHow: text(
    '可能是網路中斷，或伺服器剛更新。請確認網路連線後按「重新載入」；活頁簿沒有更動。',
    'The network may be down, or the server was just updated. Check the connection and choose “Reload”; the workbook has not been changed.',
  ),
  reload: text('重新載入', 'Reload'),
} as const;
