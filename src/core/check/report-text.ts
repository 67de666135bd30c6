import { say, text, type Language, type Text } from '../i18n/text';
import type { Problem } from '../i18n/problem';
import { displayWidth } from '../text/display-width';
import { wrapText } from '../text/wrap';
import type { Severity } from './finding';
import type { PlacedFinding, Summary } from './placed-finding';
import type { Recognised } from './recognised';
import { findingLines } from './report-finding';
import { recognisedLines } from './report-recognised';
import { closingWords, severityWords, words } from './report-words';

/** What became of one file. Either there is a problem, or it was checked. */
export interface FileReport {
  readonly file: string;
  readonly problem: Problem | null;
  readonly recognised: Recognised | null;
  readonly summary: Summary;
  readonly findings: readonly PlacedFinding[];
  /** Titles of the rules that found something, by id. */
  readonly titles: Readonly<Record<string, Text>>;
}

/** How a report is to look. */
export interface ReportStyle {
  readonly language: Language;
  /** Width to fill in half-width columns; null where it goes to no terminal. */
  readonly columns: number | null;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const WIDTH_WITHOUT_TERMINAL = 100;
const NARROWEST = 48;
const WIDEST = 120;

/**
 * The report of one file for people: what was read, then the findings by severity and rule, each with its cell, what is wrong,
 * what to do and a proposal, and a closing line. Nothing is cut; plain text without colours, so it reads the same everywhere.
 */
export function reportText(report: FileReport, style: ReportStyle): string {
  const { language } = style;
  const columns = reportColumns(style);
  const lines = [report.file, '='.repeat(Math.min(columns, displayWidth(report.file)))];
  if (report.problem !== null) {
    const label = text('無法檢核：', 'Could not be checked: ');
    lines.push(...wrapText(say(label, language) + say(report.problem.message, language), columns));
    return lines.join('\n');
  }
  if (report.recognised !== null) lines.push(...recognisedLines(report.recognised, language, columns), '');
  for (const severity of SEVERITIES) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length > 0) lines.push(...severityLines(severity, { ...report, findings }, language, columns));
  }
  lines.push(say(closingWords(report.summary), language));
  return lines.join('\n');
}

/** The width that a report fills. */
export function reportColumns({ columns }: Pick<ReportStyle, 'columns'>): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns ?? WIDTH_WITHOUT_TERMINAL));
}

function severityLines(
  severity: Severity,
  { findings, titles }: FileReport,
  language: Language,
  columns: number,
): string[] {
  const heading = say(severityWords[severity], language) + counted(findings.length, language);
  const lines = [heading, '-'.repeat(columns)];
  for (const [rule, group] of byRule(findings)) {
    const title = titles[rule];
    const name = title === undefined ? rule : `${say(title, language)}${counted(group.length, language)}  [${rule}]`;
    lines.push(...indent(wrapText(name, columns - 2), '■ ', '  '));
    const why = commonWhy(group, language);
    if (why !== null) lines.push(...indent(wrapText(say(words.why, language) + why, columns - 2), '  ', '  '));
    lines.push(...findingLines(group, { language, columns, withWhy: why === null }), '');
  }
  return lines;
}

/** In the order in which a rule is first met, which is that of the sheets. */
function byRule(findings: readonly PlacedFinding[]): Map<string, PlacedFinding[]> {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** Said once for the group; null where its findings have different reasons. */
function commonWhy(group: readonly PlacedFinding[], language: Language): string | null {
  const first = group[0]?.why;
  if (first === undefined) return null;
  return group.every(({ why }) => why['zh-TW'] === first['zh-TW']) ? say(first, language) : null;
}

function counted(count: number, language: Language): string {
  return say(text(`（${count} 項）`, ` (${count})`), language);
}

function indent(lines: readonly string[], first: string, rest: string): string[] {
  return lines.map((line, index) => (index === 0 ? first : rest) + line);
}
