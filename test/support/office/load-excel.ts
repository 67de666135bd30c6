import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { HostBridge } from '../../../src/preview/bridge';

/** What Microsoft's host script leaves in the page: the proxies that an add-in talks to. */
export interface LoadedExcel {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The newest set that the product may use; the proxies refuse whatever is newer. */
const newestExcelApi = 13;

const script = new vm.Script(
  readFileSync(path.resolve('node_modules/@microsoft/office-js/dist/excel-win32-16.01.js'), 'utf8'),
  { filename: 'excel-win32-16.01.js' },
);

/**
 * Loads Microsoft's own Excel proxies, unmodified, into a context of their own and ties them to a bridge. `Excel.run` and all the rest then work as in
 * an add-in: unloaded reads throw, batches go out at `context.sync()`, errors have codes.
 */
export function loadExcel(bridge: HostBridge, newest: number = newestExcelApi): LoadedExcel {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance: { now: () => 0 },
    external: {},
    postMessage() {},
    addEventListener() {},
    document: {
      createElement: () => ({ style: {}, setAttribute() {}, appendChild() {} }),
      getElementsByTagName: () => [],
      addEventListener() {},
      location: { href: 'http://localhost/' },
      URL: 'http://localhost/',
      cookie: '',
    },
    location: { href: 'http://localhost/', search: '', hash: '', protocol: 'http:' },
    navigator: { userAgent: 'node' },
    XMLHttpRequest: class {},
    OSFPerformance: new Proxy({}, { get: () => () => 0 }),
    OSF: {
      _OfficeAppFactory: {
        getContext: () => ({
          requirements: {
            isSetSupported: (set: string, version: string) =>
              set !== 'ExcelApi' || Number(version.split('.')[1]) <= newest,
          },
          diagnostics: {},
        }),
      },
    },
    Office: { Promise },
    Microsoft: { Office: {} },
  };
  for (const name of ['window', 'self', 'parent', 'top']) page[name] = page;
  vm.createContext(page);
  script.runInContext(page);
  const { Excel: proxies, OfficeExtension: extension } = page as unknown as LoadedExcel;
  const internal = extension as unknown as {
    HostBridge: { init(bridge: HostBridge): void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  internal.HostBridge.init(bridge);
  internal.CommonUtility._doApiNotSupportedCheck = true;
  return { Excel: proxies, OfficeExtension: extension };
}
