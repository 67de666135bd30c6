import { Tab, TextRun, type IRunOptions } from 'docx';
import { legalText } from './legal-text';

/** A text as runs, line breaks and tabs kept. */
export function runsOf(text: string, look: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): TextRun[] {
  return legalText(text)
    .split('\n')
    .map((line, index) => {
      const children = line.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part]));
      return new TextRun({ ...look, children, ...(index === 0 ? {} : { break: 1 }) });
    });
}
