import type { WorkbookModel } from '../hosts/memory/workbook-model';
import type { Book, BookChange } from './excel/book';
import { addressOf } from './excel/cell-rects';
import { answer, makeReferences } from './excel/engine';
import { eventsOf, sheetEvents, type EventEntry } from './excel/sheet-events';
import type { WireRequest, WireResponse } from './excel/wire';
import { WorkbookObject } from './excel/workbook-object';

/** Excel refuses messages of more bytes, either way (learn.microsoft.com, "Resource limits and performance optimization": 5 MB). */
const largestMessageBytes = 5 * 1024 * 1024;

/** What `OfficeExtension.HostBridge.init` takes: messages go in here and come back through `onMessageFromHost`, which the proxies set. */
export interface HostBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** What passed between the add-in and this Excel. */
export interface Traffic {
  syncs: number;
  bytesIn: number;
  bytesOut: number;
}

export interface BridgeOptions {
  /** Called before each sync is done, with its number from 1 on: the place where a user edits in the meantime, or a fault is thrown as an Excel error. */
  readonly beforeSync?: (sync: number, model: WorkbookModel) => SyncFault | void;
  /** False: changes are made, and nobody is told of them. */
  readonly sendsEvents?: boolean;
  /** Told after each change, for a page that draws the workbook. */
  readonly onChange?: (change: BookChange) => void;
  readonly largestMessageBytes?: number;
}

/** A whole batch refused, nothing of it done. */
export interface SyncFault {
  readonly code: string;
  readonly message: string;
}

/** Excel in memory, at the other end of Microsoft's own proxies. */
export interface ExcelBridge extends HostBridge {
  readonly model: WorkbookModel;
  readonly traffic: Traffic;
  /** Sends the event of what a user, or another add-in, changed, selected or brought to the front. */
  tellChanged(change: BookChange, address: string, source?: 'Local' | 'Remote'): void;
}

/** Opens a workbook for the proxies of one page. */
export function excelBridge(model: WorkbookModel, options: BridgeOptions = {}): ExcelBridge {
  const references = makeReferences();
  const traffic: Traffic = { syncs: 0, bytesIn: 0, bytesOut: 0 };
  const limit = options.largestMessageBytes ?? largestMessageBytes;
  let own: BookChange[] = [];
  /** True where the batch changed something while it wanted to hear of nothing. */
  let isQuiet = false;
  const book: Book = {
    model,
    listeners: 0,
    sendsEvents: true,
    changed(change) {
      if (book.sendsEvents) own.push(change);
      else isQuiet = true;
      options.onChange?.(change);
    },
  };
  const root = new WorkbookObject(book);
  const bridge: ExcelBridge = {
    model,
    traffic,
    sendMessageToHost(message) {
      const { id, type, flags, message: envelope } = JSON.parse(message) as Envelope;
      const body = typeof envelope.body === 'string' ? (JSON.parse(envelope.body) as WireRequest) : envelope.body;
      traffic.syncs += 1;
      traffic.bytesIn += byteLength(message);
      own = [];
      isQuiet = false;
      const isHeard = book.listeners > 0;
      const sheetsBefore = model.sheets.map(({ id }) => id);
      const response = respond(body, byteLength(message));
      // An add-in hears of its own changes too.
      const events = [
        ...(isQuiet ? [] : sheetEvents(sheetsBefore, model)),
        ...own.flatMap((change) => eventsOf(change, addressIn(change), 'Local')),
      ];
      traffic.bytesOut += byteLength(response);
      const answered = {
        id,
        type: type === 1 ? 2 : type,
        flags,
        message: { statusCode: 200, headers: {}, body: response },
      };
      // Excel answers later, never within the call.
      void Promise.resolve().then(() => bridge.onMessageFromHost?.(JSON.stringify(answered)));
      if (isHeard && events.length > 0) setTimeout(() => send(events), 0);
    },
    tellChanged(change, address, source = 'Local') {
      send(eventsOf(change, address, source));
    },
  };
  return bridge;

  function send(entries: readonly EventEntry[]): void {
    if (options.sendsEvents === false || entries.length === 0) return;
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: '', message: { entries } }));
  }

  function respond(body: WireRequest, size: number): string {
    const fault = options.beforeSync?.(traffic.syncs, model);
    if (fault) return refused(fault.code, fault.message);
    if (size > limit)
      return refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    const response = JSON.stringify(answer(body, root, references));
    return byteLength(response) > limit
      ? refused('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.')
      : response;
  }
}

interface Envelope {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: string | WireRequest };
}

/** Where a change was, as events say it; '' where they say the sheet alone. */
function addressIn({ rect }: BookChange): string {
  return rect === null ? '' : addressOf(rect);
}

function refused(Code: string, Message: string): string {
  const response: WireResponse = { Results: [], Error: { Code, Message, ActionIndex: 0, Location: '' } };
  return JSON.stringify(response);
}

/** Bytes in UTF-8. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
