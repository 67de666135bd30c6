import type { Language } from '../../core/i18n/text';
import type { AddInRuntime, OfficeColors, PreviewDoor } from '../door';
import type { OpenBook } from '../sheet/open-book';

export type Theme = 'light' | 'dark';

const colors: Readonly<Record<Theme, OfficeColors>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#F3F2F1',
    controlForegroundColor: '#000000',
  },
  dark: {
    bodyBackgroundColor: '#212121',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#333333',
    controlForegroundColor: '#FFFFFF',
  },
};

/** What the page can say and do when the frame asks. */
export interface PageState {
  readonly book: OpenBook;
  readonly language: Language;
  readonly theme: Theme;
  readonly isPaneShown: boolean;
}

/** The page's end of the add-in: the door for its frame, and the runtime that came through it. */
export class PaneDoor implements PreviewDoor {
  private runtime: AddInRuntime | null = null;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly state: () => PageState,
    private readonly onShow: (shown: boolean) => void,
  ) {}

  connect(runtime: AddInRuntime): ReturnType<PreviewDoor['connect']> {
    this.runtime = runtime;
    for (const go of this.waiting.splice(0)) go();
    return this.state().book.connect();
  }
  get displayLanguage(): string {
    return this.state().language === 'en' ? 'en-US' : 'zh-TW';
  }
  get fileName(): string {
    return this.state().book.fileName;
  }
  theme(): OfficeColors {
    return colors[this.state().theme];
  }
  isPaneShown(): boolean {
    return this.state().isPaneShown;
  }
  showPane(shown: boolean): void {
    this.onShow(shown);
    this.runtime?.paneShown(shown);
  }

  /** Forgets a frame that is about to be loaded anew. */
  forget(): void {
    this.runtime = null;
  }

  /** Runs a ribbon's function once the frame is there; false: the add-in has none of that name. */
  async run(functionName: string, controlId: string): Promise<boolean> {
    if (this.runtime === null) await new Promise<void>((go) => this.waiting.push(go));
    return this.runtime?.run(functionName, controlId) ?? false;
  }
}
