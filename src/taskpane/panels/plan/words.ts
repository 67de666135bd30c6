import { text } from '../../../core/i18n/text';

export const words = {
  title: text('計畫', 'Plan'),
  reading: text('正在讀取活頁簿…', 'Reading the workbook…'),
  recognised: text('讀到的內容', 'What was read'),
  noPlan: text(
    '這個活頁簿裡還沒有計畫。請在下面新增一份，或開啟您的計畫檔後按「重新讀取」。',
    'There is no plan in this workbook yet. Begin one below, or open your plan’s file and choose “Read again”.',
  ),
  stale: text('活頁簿在讀取之後有更動。', 'The workbook has changed since it was read.'),
  again: text('重新讀取', 'Read again'),
  check: text('驗證計畫', 'Check the plan'),
  tables: text('評核表', 'Tables'),
  insert: text('補上缺少的評核表', 'Insert missing tables'),
  insertHow: text(
    '只加還沒有的構面表格、計畫設定與單位名冊，已有的內容不動。',
    'Adds only what the workbook lacks of tables, settings and register; what is there stays as it is.',
  ),
  settings: text('計畫設定', 'Settings'),
  toSettings: text('前往計畫設定', 'Go to the settings'),
  noSettings: text(
    '這個活頁簿沒有「計畫設定」工作表；「補上缺少的評核表」會加上。',
    'This workbook has no sheet 計畫設定; “Insert missing tables” adds it.',
  ),
  notSaid: text('未填', 'Not said'),
  go: text('前往', 'Go to'),
  newPlan: text('新增計畫', 'New plan'),
  hasPlan: text(
    '這個活頁簿已經有計畫。要新增另一份，請先開啟空白活頁簿，以免兩份混在一起檢核。',
    'This workbook holds a plan. Open a blank workbook to begin another, or both would be checked as one.',
  ),
  step1: text('1. 評核架構', '1. Framework'),
  step2: text('2. 機關與年度', '2. Agency and year'),
  step3: text('3. 承辦單位（可以之後再填）', '3. Units (may wait)'),
  agency: text('機關全銜', 'Full name of the agency'),
  year: text('年度（民國）', 'ROC year'),
  units: text('單位與主管職稱', 'Units and their heads'),
  unitsHow: text(
    '一行一個單位，或從 Excel 貼上兩欄：單位、主管職稱。',
    'One unit a line, or two columns pasted from Excel: the unit, its head’s post.',
  ),
  make: text('新增計畫', 'Make the plan'),
  onlyRubric: text('只插入評核表', 'Insert the tables only'),
  onlyRubricHow: text(
    '「只插入評核表」不填機關與單位，加上所選架構的空白表格。',
    '“Insert the tables only” asks for no agency or units and adds the framework’s blank tables.',
  ),
} as const;
