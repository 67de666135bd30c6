import { text, type Text } from '../i18n/text';
import type { Summary } from './placed-finding';
import { closingWords, counted } from './report-words';

/** What of a file counts when several are summed up. */
interface Counted {
  readonly problem: unknown;
  readonly summary: Summary;
}

/** The line under the reports of several files: how many there were, how many could not be checked, and what is left in all. */
export function totalWords(files: readonly Counted[]): Text {
  const unread = files.filter(({ problem }) => problem !== null).length;
  const faulty = files.filter(({ summary }) => summary.error > 0).length;
  const sum = files.reduce(
    (total, { summary }) => ({
      error: total.error + summary.error,
      warning: total.warning + summary.warning,
      hint: total.hint + summary.hint,
    }),
    { error: 0, warning: 0, hint: 0 },
  );
  const closing = closingWords(sum);
  const zh = [
    `共 ${files.length} 個檔案`,
    ...(faulty > 0 ? [`${faulty} 個有必須修正的地方`] : []),
    ...(unread > 0 ? [`${unread} 個無法檢核`] : []),
  ];
  const en = [
    counted(files.length, 'file'),
    ...(faulty > 0 ? [`${faulty} with something to be fixed`] : []),
    ...(unread > 0 ? [`${unread} could not be checked`] : []),
  ];
  return text(`${zh.join('，')}。合計：${closing['zh-TW']}`, `${en.join(', ')}. In all: ${closing.en}`);
}
