import { annexReport, type AnnexFile } from '../../core/actions/annex-report';
import { say, text, type Language } from '../../core/i18n/text';
import { readAnnexCall } from '../annex-call';
import type { Command } from '../command';
import type { MadeAnnexes } from '../jobs/annexes';
import { runOnFiles } from '../pool';
import { shellWord } from '../shell-word';
import { writeAnnexes } from '../write-annexes';
import { annexesUsage } from './annexes-usage';

/** `sqp annexes`: makes a plan's annexes, finished for the printer. */
export const command: Command = {
  name: 'annexes',
  summary: text(
    '把計畫做成可直接列印的附件（具體作法表、編組表、檢核表…）',
    'Makes a plan’s annexes, ready for the printer',
  ),
  usage: annexesUsage,
  async run(args, io) {
    const refuse = (sentence: string) => {
      io.err(sentence);
      return 2 as const;
    };
    const call = await readAnnexCall(args);
    if (!call.ok) return refuse(say(call.problem.message, io.language));
    const { file, out, force, json, inputs, making } = call.value;
    const [made] = await runOnFiles<MadeAnnexes>('annexes', [file], making);
    if (made === undefined) throw new Error('The pool gave no outcome for the file.');
    if (!made.ok) return refuse(say(made.problem.message, io.language));
    const { bytes, facts } = made.value;
    const madeKinds = facts.sheets.map(({ kind }) => kind);
    const fate = await writeAnnexes(bytes, { out, isWord: making.word, force, inputs, madeKinds });
    if (!fate.ok) return refuse(say(fate.problem.message, io.language));
    const written: AnnexFile = { name: out, isWord: making.word, fate: fate.value };
    const again = `npx sqp annexes ${args.map(shellWord).join(' ')}`;
    io.out(
      json
        ? JSON.stringify(asJson(facts, written, io.language), null, 2)
        : annexReport(facts, written, again, io.language),
    );
    return 0;
  },
};

function asJson(facts: MadeAnnexes['facts'], { name, isWord, fate }: AnnexFile, language: Language) {
  const { form, formWhy, framework, title, sheets, gaps, empty } = facts;
  return {
    out: name,
    title,
    framework: framework?.id ?? null,
    form: { id: form.id, version: form.version, name: say(form.name, language), chosen: formWhy },
    sheets: isWord ? [] : sheets.map(({ name: sheet, kind, pageCount }) => ({ sheet, kind, pages: pageCount })),
    gaps: gaps.map(({ kind, code, count, message }) => ({ kind, code, count, message: say(message, language) })),
    empty,
    replaced: fate.kind === 'replaced',
    kept:
      fate.kind === 'kept'
        ? {
            file: fate.as,
            changed: fate.changed,
            others: fate.others,
            drawnOn: fate.drawnOn,
            savedSince: fate.savedSince,
          }
        : null,
  };
}
