import { TextRun, type IRunOptions } from 'docx';
import { legalText } from './legal-text';

/** A text as runs, line breaks kept. */
export function runsOf(text: string, look: Omit<IRunOptions, 'text' | 'break'> = {}): TextRun[] {
  return legalText(text)
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}
