import type { HostBridge } from './bridge';

/** The name under which the preview's page offers itself to the frame that the add-in runs in. */
export const doorName = 'sqpPreview';

/** What the page gives to the add-in's frame, in place of Excel. */
export interface PreviewDoor {
  /** A bridge for the proxies of this frame, and the frame's runtime for the ribbon. */
  connect(runtime: AddInRuntime): HostBridge;
  /** As `Office.context.displayLanguage`. */
  readonly displayLanguage: string;
  /** Name of the workbook, as `Office.context.document.url`. */
  readonly fileName: string;
  theme(): OfficeColors;
  isPaneShown(): boolean;
  showPane(shown: boolean): void;
}

/** As `Office.context.officeTheme`. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The add-in as it runs in its frame. */
export interface AddInRuntime {
  /** Runs what the add-in has associated with a button's FunctionName, to its `event.completed()`; false: nothing is associated with it. */
  run(functionName: string, controlId: string): Promise<boolean>;
  /** Tells the add-in that its pane was shown or hidden. */
  paneShown(shown: boolean): void;
}
