import type { FileReport } from '../../core/check/report-text';
import { say, type Language } from '../../core/i18n/text';

/** The report of one file as `--json` prints it. */
export function reportAsJson({ file, problem, recognised, summary, findings }: FileReport, language: Language) {
  return {
    file,
    framework: recognised?.framework?.id ?? null,
    problem: problem === null ? null : { code: problem.code, message: say(problem.message, language) },
    summary,
    findings: findings.map(({ rule, severity, sheet, cell, line, message, why, related, fix }) => ({
      rule,
      severity,
      sheet,
      cell,
      line,
      message: say(message, language),
      why: say(why, language),
      related,
      fix: fix === null ? null : { kind: fix.kind, cell: fix.cell, text: fix.text },
    })),
  };
}
