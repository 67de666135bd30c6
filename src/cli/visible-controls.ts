/**
 * The text with its control characters made visible (ESC as ␛): names of files and sheets and words of cells are printed, and may hold
 * what a terminal obeys. Line ends and tabs stay. JSON comes through unchanged but for C1, which only a terminal minds.
 */
export function visibleControls(text: string, forTerminal: boolean): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, (control) => {
    if (control < ' ') return String.fromCharCode(0x2400 + control.charCodeAt(0));
    if (control === '\x7f') return '\u2421';
    return forTerminal ? '\ufffd' : control;
  });
}
