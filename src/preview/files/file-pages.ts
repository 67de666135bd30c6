import type { HeaderFooter, PageSetup, PaperSize, Sheet } from 'hucre';
import type { PageModel } from '../../hosts/memory/workbook-model';
import { addressOf, rectOf } from '../excel/cell-rects';

const pointsPerInch = 72;
const papers: readonly (readonly [PaperSize, string])[] = [
  ['letter', 'Letter'],
  ['legal', 'Legal'],
  ['a3', 'A3'],
  ['a4', 'A4'],
  ['a5', 'A5'],
  ['b4', 'B4'],
  ['b5', 'B5'],
];

/** How a sheet of a file prints; what it does not say stays as in `plain`. */
export function pageOfFile({ pageSetup: setup, headerFooter, rowBreaks }: Sheet, plain: PageModel): PageModel {
  const inches = setup?.margins ?? {};
  const margin = (side: keyof typeof inches, or: number): number =>
    (inches[side] ?? or / pointsPerInch) * pointsPerInch;
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(setup?.printTitlesRow ?? '');
  return {
    paper: papers.find(([file]) => file === setup?.paperSize)?.[1] ?? plain.paper,
    orientation: setup?.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    margins: {
      top: margin('top', plain.margins.top),
      right: margin('right', plain.margins.right),
      bottom: margin('bottom', plain.margins.bottom),
      left: margin('left', plain.margins.left),
      header: margin('header', plain.margins.header),
      footer: margin('footer', plain.margins.footer),
    },
    centerHorizontally: setup?.horizontalCentered === true,
    zoom: zoomOf(setup),
    printArea: singleRect(setup?.printArea),
    titleRows: rows === null ? null : { from: Number(rows[1]) - 1, to: Number(rows[2]) - 1 },
    breaksAfterRows: [...(rowBreaks ?? [])],
    header: thirds(headerFooter?.oddHeader),
    footer: thirds(headerFooter?.oddFooter),
  };
}

/** A print area of several rectangles is left out: the model knows one. */
function singleRect(area: string | undefined): PageModel['printArea'] {
  return area !== undefined && /^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(area) ? rectOf(area) : null;
}

function zoomOf(setup: PageSetup | undefined): PageModel['zoom'] {
  if (setup?.fitToPage !== true) return { scale: setup?.scale ?? 100 };
  return {
    ...(setup.fitToWidth === 0 ? {} : { horizontalFitToPages: setup.fitToWidth ?? 1 }),
    ...(setup.fitToHeight === 0 ? {} : { verticalFitToPages: setup.fitToHeight ?? 1 }),
  };
}

/** `&L…&C…&R…` in three; what stands before any is in the middle. */
function thirds(text = ''): PageModel['header'] {
  const parts = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let at: keyof typeof parts = 'center';
  for (const piece of text.split(/(&&|&[LCR])/)) {
    const letter = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof names | undefined;
    if (letter === undefined) parts[at] += piece;
    else at = names[letter];
  }
  return parts;
}

/** The page as the library writes it. Print titles and areas are names, and not in here. */
export function pageForFile(page: PageModel): { readonly setup: PageSetup; readonly headerFooter: HeaderFooter } {
  const { zoom, margins } = page;
  const fit = 'horizontalFitToPages' in zoom || 'verticalFitToPages' in zoom;
  const whole = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const inches = (points: number): number => points / pointsPerInch;
  return {
    setup: {
      paperSize: papers.find(([, excel]) => excel === page.paper)?.[0] ?? 'a4',
      orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      horizontalCentered: page.centerHorizontally,
      ...(fit
        ? {
            fitToPage: true,
            fitToWidth: whole(zoom['horizontalFitToPages']),
            fitToHeight: whole(zoom['verticalFitToPages']),
          }
        : { scale: whole(zoom['scale']) || 100 }),
      margins: {
        top: inches(margins.top),
        right: inches(margins.right),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
        header: inches(margins.header),
        footer: inches(margins.footer),
      },
    },
    headerFooter: { oddHeader: coded(page.header), oddFooter: coded(page.footer) },
  };
}

function coded({ left, center, right }: PageModel['header']): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}

/** Names that say what is printed of a sheet. */
export function printNames(
  name: string,
  { titleRows, printArea }: PageModel,
): { name: string; range: string; scope: string }[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  return [
    ...(titleRows === null
      ? []
      : [{ name: '_xlnm.Print_Titles', range: `${sheet}!$${titleRows.from + 1}:$${titleRows.to + 1}`, scope: name }]),
    ...(printArea === null
      ? []
      : [
          {
            name: '_xlnm.Print_Area',
            range: `${sheet}!${addressOf(printArea).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`,
            scope: name,
          },
        ]),
  ];
}
