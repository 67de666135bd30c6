import type { CellRect } from '../../core/workbook/snapshot';
import type { EdgeName } from '../../hosts/memory/workbook-model';
import { HostObject } from './host-object';
import { colorOf, oneOf, type Looks } from './looks';

const edges: readonly EdgeName[] = ['EdgeTop', 'EdgeRight', 'EdgeBottom', 'EdgeLeft'];

/** `Excel.RangeBorderCollection`. */
export class RangeBordersObject extends HostObject {
  readonly apiName = 'RangeBorderCollection';

  constructor(private readonly looks: Looks) {
    super();
  }

  GetItem(index: string): RangeBorderObject {
    return new RangeBorderObject(this.looks, oneOf(index, [...edges, 'InsideHorizontal', 'InsideVertical']));
  }
}

/** A line of a range's outer edge or between its cells. */
class RangeBorderObject extends HostObject {
  readonly apiName = 'RangeBorder';

  constructor(
    private readonly looks: Looks,
    private readonly index: string,
  ) {
    super();
  }

  get SideIndex(): string {
    return this.index;
  }
  set Style(given: unknown) {
    const style = oneOf(given, [
      'None',
      'Continuous',
      'Dash',
      'DashDot',
      'DashDotDot',
      'Dot',
      'Double',
      'SlantDashDot',
    ]);
    this.write({ style });
  }
  get Style(): string | null {
    return this.read('style');
  }
  set Weight(given: unknown) {
    this.write({ weight: oneOf(given, ['Hairline', 'Thin', 'Medium', 'Thick']) });
  }
  get Weight(): string | null {
    return this.read('weight');
  }
  set Color(given: unknown) {
    this.write({ color: colorOf(given) });
  }
  get Color(): string | null {
    const color = this.read('color');
    return color === null ? null : `#${color}`;
  }

  private read(part: 'style' | 'weight' | 'color'): string | null {
    const plain = { style: 'None', weight: 'Thin', color: '000000' };
    const edge = this.index.startsWith('Inside') ? 'EdgeTop' : (this.index as EdgeName);
    return this.looks.read(({ borders }) => borders[edge]?.[part] ?? plain[part]);
  }

  private write(part: { style?: string; weight?: string; color?: string }): void {
    this.looks.write((style, row, column, rect) => {
      const borders = { ...style.borders };
      for (const edge of this.edgesAt(row, column, rect)) {
        const merged = { ...(borders[edge] ?? { style: 'Continuous', weight: 'Thin', color: '000000' }), ...part };
        if (merged.style === 'None') delete borders[edge];
        else borders[edge] = merged;
      }
      return { ...style, borders };
    });
  }

  /** Which edges of a cell belong to this line of its range. */
  private edgesAt(row: number, column: number, rect: CellRect): EdgeName[] {
    switch (this.index) {
      case 'EdgeTop':
        return row === rect.startRow ? ['EdgeTop'] : [];
      case 'EdgeBottom':
        return row === rect.endRow ? ['EdgeBottom'] : [];
      case 'EdgeLeft':
        return column === rect.startColumn ? ['EdgeLeft'] : [];
      case 'EdgeRight':
        return column === rect.endColumn ? ['EdgeRight'] : [];
      case 'InsideHorizontal':
        return edgesBetween(row, rect.startRow, rect.endRow, 'EdgeTop', 'EdgeBottom');
      default:
        return edgesBetween(column, rect.startColumn, rect.endColumn, 'EdgeLeft', 'EdgeRight');
    }
  }
}

function edgesBetween(at: number, from: number, to: number, before: EdgeName, after: EdgeName): EdgeName[] {
  return [...(at > from ? [before] : []), ...(at < to ? [after] : [])];
}
