import type { PlacedFinding } from '../../../src/core/check/placed-finding';
import type { Recognised } from '../../../src/core/check/recognised';
import { reportText, type FileReport, type ReportStyle } from '../../../src/core/check/report-text';
import { text } from '../../../src/core/i18n/text';
import { displayWidth } from '../../../src/core/text/display-width';

const recognised: Recognised = {
  framework: {
    id: 'service-award',
    name: '政府服務獎',
    evidence: text('26 個評核重點認得 24 個', '24 of 26 points known'),
  },
  agency: '範例機關',
  rocYear: 107,
  yearFrom: [],
  unknownFramework: null,
  period: { from: '2018-01-01', to: '2018-12-31' },
  sheets: [{ sheet: '附件一', measures: 12, firstRow: 5, lastRow: 20 }],
  rosterSeats: 9,
  checklistEntries: null,
  units: { count: 7, origin: 'inferred' },
  hidden: [],
  ignored: [
    { why: text('重複的表頭', 'repeated header'), count: 2 },
    { why: text('標題', 'title'), count: 1 },
  ],
};

const deadline: PlacedFinding = {
  rule: 'deadline-missing',
  severity: 'error',
  sheet: '附件一',
  cell: 'D5',
  wholePlan: false,
  line: null,
  message: text(
    '沒有填完成期限；請填日期，例如「107年6月30日前」。',
    'No deadline; write one, such as “107年6月30日前”.',
  ),
  why: text('沒有期限就無從管考。', 'Without a deadline nothing can be checked.'),
  related: [],
  fix: null,
};
const alias: PlacedFinding = {
  ...deadline,
  rule: 'unit-alias',
  severity: 'warning',
  cell: 'E7',
  message: text('「勤指中心」是「勤務指揮中心」的別名。', '“勤指中心” is another name of “勤務指揮中心”.'),
  why: text('同一單位只用一種寫法。', 'One unit, one name.'),
  related: [
    { sheet: '附件一', cell: 'E8' },
    { sheet: '附件二', cell: 'B3' },
  ],
  fix: { kind: 'safe', sheet: '附件一', cell: 'E7', text: '勤務指揮中心\n秘書室', before: '勤指中心\n秘書室' },
};

const titles = {
  'deadline-missing': text('完成期限空白', 'Deadline missing'),
  'unit-alias': text('承辦單位用了別名', 'Another name of a unit'),
};

function report(findings: readonly PlacedFinding[]): FileReport {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const summary = { error: count('error'), warning: count('warning'), hint: count('hint') };
  return { file: '草案.xlsx', problem: null, recognised, summary, findings, titles };
}

const style: ReportStyle = {
  language: 'zh-TW',
  columns: 80,
};

test('says what was read, then what is wrong by severity and rule, then what is left', () => {
  expect(reportText(report([deadline, alias]), style).split('\n')).toEqual([
    '草案.xlsx',
    '=========',
    '讀到的內容',
    '  評核架構  政府服務獎（26 個評核重點認得 24 個）',
    '  年度期程  107 年度，107年1月1日至107年12月31日',
    '  具體作法  12 項，在「附件一」第 5–20 列',
    '  編組名單  9 席',
    '  承辦單位  沒有單位名冊，由編組表與表格推得 7 個單位',
    '  未列入    3 列不是具體作法：重複的表頭 2、標題 1',
    '',
    '必須修正（1 項）',
    '-'.repeat(80),
    '■ 完成期限空白（1 項）  [deadline-missing]',
    '  為什麼：沒有期限就無從管考。',
    '  附件一!D5  沒有填完成期限；請填日期，例如「107年6月30日前」。',
    '',
    '建議（1 項）',
    '-'.repeat(80),
    '■ 承辦單位用了別名（1 項）  [unit-alias]',
    '  為什麼：同一單位只用一種寫法。',
    '  附件一!E7  「勤指中心」是「勤務指揮中心」的別名。',
    '             → 可直接改為「勤務指揮中心⏎秘書室」',
    '             另見 附件一!E8、附件二!B3',
    '',
    '尚有 1 項必須修正、1 項建議。',
  ]);
});

test('cells of which the very same is to be said are listed together, each with its line', () => {
  const same = ['D5', 'D6', 'D9'].map((cell) => ({ ...deadline, cell, line: cell === 'D9' ? 3 : null }));
  const lines = reportText(report(same), style).split('\n');
  expect(lines).toContain('  附件一!D5、D6、D9 第3行  沒有填完成期限；請填日期，例如「107年6月30日前」。');
});

test('cells right below one another are drawn together, not across columns or sheets', () => {
  const cells = ['D5', 'D6', 'D7', 'E8', 'E9', 'E11'].map((cell) => ({ sheet: '附件一', cell }));
  const related = [...cells, { sheet: '附件二', cell: 'E12' }];
  expect(reportText(report([{ ...deadline, related }]), style)).toContain('另見 附件一!D5–D7、E8、E9、E11、附件二!E12');
});

test('a proposal that the message names already is not said again', () => {
  const message = text('「勤指中心」請改為「勤務指揮中心」。', 'Write 「勤務指揮中心」.');
  const fix = { kind: 'safe', sheet: '附件一', cell: 'E7', text: '勤務指揮中心', before: '勤指中心' } as const;
  expect(reportText(report([{ ...alias, message, fix }]), style)).not.toContain('→');
});

test('a long list of cells stands below its text and loses none', () => {
  const same = Array.from({ length: 60 }, (_, index) => ({ ...deadline, cell: `D${index * 2 + 5}` }));
  const shown = reportText(report(same), style);
  expect(shown).toMatch(/^ {2}60 處 +沒有填完成期限；/m);
  for (let row = 5; row < 125; row += 2) expect(shown).toMatch(new RegExp(`D${row}(?!\\d)`));
  for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
});

test('findings of one rule with different reasons each say theirs', () => {
  const other = { ...deadline, cell: 'D8', why: text('另一個理由。', 'Another reason.') };
  const shown = reportText(report([deadline, other]), style);
  expect(shown.match(/為什麼：/g)).toHaveLength(2);
});

test('a finding about the whole plan says so instead of a cell', () => {
  expect(reportText(report([{ ...deadline, wholePlan: true }]), style)).toContain('  整份計畫  沒有填');
});

test('speaks English', () => {
  const shown = reportText(report([deadline, alias]), { ...style, language: 'en' });
  expect(shown).toContain('Must be fixed (1)');
  expect(shown).toContain('Why: One unit, one name.');
  expect(shown.split('\n').at(-1)).toBe('1 must be fixed, 1 suggestion.');
});

test('says when all is well, and when a file could not be read', () => {
  expect(reportText(report([]), style).split('\n').at(-1)).toBe('沒有發現需要修正的地方。');
  const problem = { code: 'not-a-workbook', message: text('這不是活頁簿。', 'This is no workbook.') };
  expect(reportText({ ...report([]), problem }, style).split('\n')).toEqual([
    '草案.xlsx',
    '=========',
    '無法檢核：這不是活頁簿。',
  ]);
});

test('no line is wider than the terminal, however narrow', () => {
  const long = { ...deadline, message: text('說明'.repeat(80), 'words '.repeat(80)) };
  for (const language of ['zh-TW', 'en'] as const)
    for (const line of reportText(report([long, alias]), { ...style, language, columns: 60 }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(60);
});
