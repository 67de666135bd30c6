import type { HostBridge } from '../bridge';
import { doorName, type AddInRuntime, type PreviewDoor } from '../door';
import { makeOffice, type OfficeStandIn } from './office-stand-in';

/**
 * Stands for office.js in the preview, and is the one file of the add-in that is replaced: it loads Microsoft's own proxies of Excel, unmodified, from
 * beside itself and ties them to the Excel in memory of the page around.
 */
const own = document.currentScript as HTMLScriptElement;
const page = window as unknown as Record<string, unknown>;
const door = (window.parent as unknown as Record<string, PreviewDoor | undefined>)[doorName];
const office = makeOffice(window.parent === window ? null : (door ?? null));
page['Office'] = office;

if (office.door === null) office.ready(false);
else load(office, office.door);

function load(standIn: OfficeStandIn, host: PreviewDoor): void {
  // What the proxies ask of the rest of office.js.
  page['OSFPerformance'] = new Proxy({}, { get: () => () => 0 });
  page['OSF'] = {
    _OfficeAppFactory: {
      getContext: () => standIn.context,
      getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', hostSpecificFileVersion: '16.01', flags: 0 }),
    },
  };
  page['Microsoft'] = { Office: {} };
  const script = document.createElement('script');
  script.src = own.src.replace(/[^/]*$/, 'excel-win32-16.01.js');
  script.addEventListener('load', () => {
    // The proxies put a namespace of theirs in its place.
    page['Office'] = standIn;
    const { HostBridge, CommonUtility } = page['OfficeExtension'] as {
      HostBridge: { init(bridge: HostBridge): void };
      CommonUtility: { _doApiNotSupportedCheck: boolean };
    };
    CommonUtility._doApiNotSupportedCheck = true;
    const runtime: AddInRuntime = {
      run: (name, controlId) => standIn.run(name, controlId),
      paneShown: (shown) => standIn.paneShown(shown),
    };
    HostBridge.init(host.connect(runtime));
    standIn.ready(true);
  });
  document.head.append(script);
}
