import type { PreviewDoor } from '../door';

/** The newest set of functions that the add-in may use; the proxies refuse whatever is newer. */
const newestExcelApi = 13;
/** A function that never says that it is done is not waited for any longer. */
const patienceMilliseconds = 120_000;

/** What of `Office` an Excel add-in with a shared runtime uses, and the preview's own ends of it. */
export interface OfficeStandIn {
  /** null: the page stands by itself, in no Excel. */
  readonly door: PreviewDoor | null;
  readonly context: Record<string, unknown>;
  /** To be called once the proxies are there; false: there is no Excel, and none will come. */
  ready(inExcel: boolean): void;
  run(functionName: string, controlId: string): Promise<boolean>;
  paneShown(shown: boolean): void;
}

interface Info {
  readonly host: string | null;
  readonly platform: string | null;
}

type Associated = (event: { readonly source: { readonly id: string }; completed(): void }) => void;

/** Makes the global `Office` of a frame. Anything that is not in it is undefined, as in an Excel that lacks it. */
export function makeOffice(door: PreviewDoor | null): OfficeStandIn & Record<string, unknown> {
  const actions = new Map<string, Associated>();
  const visibility = new Set<(message: { visibilityMode: string }) => void>();
  const waiting: ((info: Info) => void)[] = [];
  let info: Info | null = null;
  let resolve: (info: Info) => void = () => {};
  const told = new Promise<Info>((done) => (resolve = done));
  const context = contextOf(door);
  return {
    door,
    context,
    HostType: { Excel: 'Excel', Word: 'Word', PowerPoint: 'PowerPoint', Outlook: 'Outlook' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Universal: 'Universal' },
    StartupBehavior: { none: 'None', load: 'Load' },
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    Promise,
    onReady(callback?: (given: Info) => void) {
      if (callback !== undefined) {
        if (info === null) waiting.push(callback);
        else callback(info);
      }
      return told;
    },
    ready(inExcel) {
      info = inExcel ? { host: 'Excel', platform: 'PC' } : { host: null, platform: null };
      for (const callback of waiting.splice(0)) callback(info);
      resolve(info);
    },
    actions: { associate: (name: string, action: Associated) => void actions.set(name.toUpperCase(), action) },
    addin: {
      showAsTaskpane: async () => door?.showPane(true),
      hide: async () => door?.showPane(false),
      getStartupBehavior: async () => 'None',
      setStartupBehavior: async () => undefined,
      onVisibilityModeChanged: async (listener: (message: { visibilityMode: string }) => void) => {
        visibility.add(listener);
        return async () => void visibility.delete(listener);
      },
    },
    paneShown(shown) {
      for (const listener of visibility) listener({ visibilityMode: shown ? 'Taskpane' : 'Hidden' });
    },
    async run(functionName, controlId) {
      await told;
      const action = actions.get(functionName.toUpperCase());
      if (action === undefined) return false;
      await new Promise<void>((completed) => {
        setTimeout(completed, patienceMilliseconds);
        action({ source: { id: controlId }, completed });
      });
      return true;
    },
  };
}

function contextOf(door: PreviewDoor | null): Record<string, unknown> {
  return {
    displayLanguage: door?.displayLanguage,
    contentLanguage: door?.displayLanguage,
    host: door === null ? undefined : 'Excel',
    platform: door === null ? undefined : 'PC',
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
    document: { url: door?.fileName ?? '', mode: 'readWrite' },
    isDialog: false,
    get officeTheme() {
      return door?.theme();
    },
    requirements: {
      isSetSupported(set: string, version = '1.1') {
        const minor = Number(version.split('.')[1] ?? 0);
        if (set === 'ExcelApi') return minor <= newestExcelApi;
        return set === 'SharedRuntime' && minor <= 1;
      },
    },
  };
}
