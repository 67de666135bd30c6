import type { Rule } from '../../core/check/rule';
import { severityWords } from '../../core/check/report-words';
import { say, text } from '../../core/i18n/text';
import { rules } from '../../core/rules/index';
import { displayWidth, padToWidth } from '../../core/text/display-width';
import { wrapText } from '../../core/text/wrap';
import type { Command, CommandIo, ExitCode } from '../command';
import { parseOptions } from '../parse-options';
import { noSuchRule } from '../select-rules';

/** `sqp rules`: what is checked, and `sqp rules ID`: one rule explained. */
export const command: Command = {
  name: 'rules',
  summary: text('列出所有檢核規則，或說明其中一條', 'Lists what is checked, or explains one rule'),
  usage: text(
    [
      '用法：npx sqp rules [規則代號] [--json]',
      '',
      '不寫代號，列出所有規則；寫代號，說明那一條：檢核什麼、為什麼、正確寫法舉例。',
      '',
      '  --json   輸出 JSON',
      '',
      '例如：npx sqp rules deadline-missing',
    ].join('\n'),
    [
      'Usage: npx sqp rules [ID] [--json]',
      '',
      'Without an ID it lists every rule; with one it says what the rule looks for, why, and what the right form looks like.',
      '',
      '  --json   print JSON',
      '',
      'Example: npx sqp rules deadline-missing --lang en',
    ].join('\n'),
  ),
  async run(args, io): Promise<ExitCode> {
    const parsed = parseOptions(args, { json: { type: 'boolean' } });
    if (!parsed.ok) return refuse(parsed.problem.message['zh-TW'], parsed.problem.message.en, io);
    const { values, positionals } = parsed.value;
    const chosen: Rule[] = [];
    for (const id of positionals) {
      const rule = rules.find((each) => each.id === id);
      if (rule === undefined) {
        const outcome = noSuchRule(
          id,
          rules.map((each) => each.id),
        );
        if (!outcome.ok) io.err(say(outcome.problem.message, io.language));
        return 2;
      }
      chosen.push(rule);
    }
    if (values.json)
      io.out(JSON.stringify({ rules: (chosen.length > 0 ? chosen : rules).map((rule) => asJson(rule, io)) }, null, 2));
    else if (chosen.length > 0) io.out(chosen.map((rule) => explained(rule, io)).join('\n\n'));
    else for (const line of listed(io)) io.out(line);
    return 0;
  },
};

function refuse(zh: string, en: string, io: CommandIo): ExitCode {
  io.err(say(text(zh, en), io.language));
  return 2;
}

function asJson(rule: Rule, { language }: CommandIo) {
  return {
    rule: rule.id,
    severity: rule.severity,
    title: say(rule.title, language),
    why: say(rule.why, language),
    example: { wrong: say(rule.example.wrong, language), right: say(rule.example.right, language) },
  };
}

function listed({ language }: CommandIo): string[] {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...rules.map(({ severity }) => displayWidth(say(severityWords[severity], language))));
  return rules.map(
    ({ id, severity, title }) =>
      `${padToWidth(id, idWidth)}  ${padToWidth(say(severityWords[severity], language), severityWidth)}  ${say(title, language)}`,
  );
}

function explained(rule: Rule, { language, columns }: CommandIo): string {
  const facts = [
    [text('為什麼', 'Why'), rule.why],
    [text('有問題', 'Wrong'), rule.example.wrong],
    [text('正確', 'Right'), rule.example.right],
  ] as const;
  const left = Math.max(...facts.map(([label]) => displayWidth(say(label, language))));
  const width = Math.max(40, (columns ?? 100) - left - 4);
  const heading = `${rule.id}  ${say(severityWords[rule.severity], language)}`;
  const lines = facts.flatMap(([label, fact]) =>
    wrapText(say(fact, language), width).map(
      (line, index) => `  ${padToWidth(index === 0 ? say(label, language) : '', left)}  ${line}`,
    ),
  );
  return [heading, say(rule.title, language), ...lines].join('\n');
}
