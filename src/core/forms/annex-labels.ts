import { chineseNumeral } from '../text/numerals';
import { annexKinds, type AnnexKind, type Form } from './form';

/** What each kind of annex is called in a form: 附件一, 附件 1; 附表 alone where the form numbers only one; '' where it has no number or is not printed. */
export function annexLabels({ annexes, numbering }: Form): Readonly<Record<AnnexKind, string>> {
  const labels = Object.fromEntries(annexKinds.map((kind) => [kind, ''])) as Record<AnnexKind, string>;
  const numbered = annexes.filter((annex) => annex.numbered && !annex.onRequest);
  numbered.forEach(({ kind }, index) => {
    const number = numbering.numerals === 'chinese' ? chineseNumeral(index + 1) : String(index + 1);
    labels[kind] = numbered.length === 1 ? numbering.word : `${numbering.word}${numbering.spaced ? ' ' : ''}${number}`;
  });
  return labels;
}
