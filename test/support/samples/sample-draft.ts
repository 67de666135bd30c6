import { frameworkById } from '../../../src/core/frameworks/catalogue';
import { a4Page } from '../../../src/core/workbook/page';
import type { CellDoc, RowDoc, SheetDoc, WorkbookDoc } from '../../../src/core/workbook/sheet-doc';
import type { CellRect } from '../../../src/core/workbook/snapshot';
import { cellStyles, type StyleKey } from '../../../src/core/workbook/styles';
import { textHeightPoints } from '../../../src/core/workbook/text-height';
import { draftSections, openInnovation, rosterRows, sampleAgency, sampleYear } from './sample-rows';

/** A sheet as staff make one: rows added downwards, labels merged by hand. */
class HandMadeSheet {
  private readonly rows: RowDoc[] = [];
  private readonly merges: CellRect[] = [];

  constructor(private readonly columnWidthsPoints: readonly number[]) {}

  /** One text over all columns. */
  over(text: string, style: StyleKey): void {
    this.add([text, ...this.columnWidthsPoints.slice(1).map(() => '')], style);
    const row = this.rows.length - 1;
    this.merges.push({ startRow: row, startColumn: 0, endRow: row, endColumn: this.columnWidthsPoints.length - 1 });
  }

  header(texts: readonly string[]): void {
    this.add(texts, 'annexHeader');
  }

  /** Rows whose first columns are merged downwards as long as they say the same. */
  body(rows: readonly (readonly string[])[], mergedColumns: number): void {
    const first = this.rows.length;
    const begins = (row: number, column: number) =>
      row === 0 || rows[row]?.slice(0, column + 1).join('\n') !== rows[row - 1]?.slice(0, column + 1).join('\n');
    rows.forEach((texts, row) => {
      this.add(
        texts.map((text, column) => (column < mergedColumns && !begins(row, column) ? '' : text)),
        'text',
      );
    });
    for (let column = 0; column < mergedColumns; column += 1) {
      for (let row = 0; row < rows.length; row += 1) {
        if (!begins(row, column)) continue;
        let end = row;
        while (end + 1 < rows.length && !begins(end + 1, column)) end += 1;
        if (end > row)
          this.merges.push({ startRow: first + row, startColumn: column, endRow: first + end, endColumn: column });
      }
    }
  }

  doc(name: string): SheetDoc {
    return {
      name,
      hidden: false,
      tabColor: null,
      showGridLines: true,
      columnWidthsPoints: this.columnWidthsPoints,
      rows: this.rows,
      merges: this.merges,
      tables: [],
      validations: [],
      freeze: null,
      page: a4Page('portrait', null, ''),
    };
  }

  private add(texts: readonly string[], style: StyleKey): void {
    const cells = texts.map((text): CellDoc => ({ value: text === '' ? null : text, style }));
    const measured = texts.map((text, column) => ({ text, widthPoints: this.columnWidthsPoints[column] ?? 60 }));
    const heightPoints =
      texts.filter((text) => text !== '').length === 1
        ? cellStyles[style].font.sizePoints * 2
        : textHeightPoints(measured, cellStyles[style].font.sizePoints);
    this.rows.push({ heightPoints, grows: true, cells });
  }
}

/** A draft as staff keep it, with all that a year's last-minute copying leaves behind. */
export function sampleDraft(): WorkbookDoc {
  return {
    properties: { title: '', subject: '', company: '', description: '' },
    sheets: [measures(), roster(), checklist()],
    names: [],
    activeSheet: 0,
  };
}

function measures(): SheetDoc {
  const sheet = new HandMadeSheet([62, 84, 190, 66, 72]);
  const header = ['評核項目', '評核重點', '具體作法', '完成期限', '承辦單位'];
  sheet.over(`附件1\u3000${sampleAgency}${sampleYear}年度提升服務品質執行計畫具體作法`, 'title');
  draftSections.forEach(({ heading, rows }, index) => {
    sheet.over(heading, 'heading');
    sheet.header(header);
    // A page ended there once, and the header was typed again.
    const cut = index === 0 ? 6 : rows.length;
    sheet.body(rows.slice(0, cut), 2);
    if (cut === rows.length) return;
    sheet.header(header);
    sheet.body(rows.slice(cut), 2);
  });
  sheet.over('五、整體評核構面-開放創新（100分）', 'heading');
  sheet.header(['評核重點', '具體作法']);
  sheet.body(openInnovation, 1);
  return sheet.doc('附件1具體作法');
}

function roster(): SheetDoc {
  const sheet = new HandMadeSheet([60, 110, 60, 190, 50]);
  sheet.over(`附件2\u3000${sampleAgency}提升服務品質推動小組編組表`, 'title');
  sheet.header(['職稱', '現職', '姓名', '職掌', '備考']);
  sheet.body(
    rosterRows.map((row) => [...row, '']),
    1,
  );
  return sheet.doc('附件2編組表');
}

function checklist(): SheetDoc {
  const sheet = new HandMadeSheet([70, 110, 290]);
  sheet.over(`附件3\u3000${sampleAgency}提升服務品質檢核表`, 'title');
  const framework = frameworkById('service-award');
  const entries = framework?.checklists[0]?.entries ?? [];
  framework?.dimensions.slice(0, 4).forEach(({ name }, index) => {
    sheet.over(`${'一二三四'.charAt(index)}、「個別評核構面-${name}」`, 'heading');
    sheet.header(['評核項目', '評核重點', '辦理事項']);
    sheet.body(
      entries
        .filter(({ path }) => path.dimension === name)
        .map(({ path, tasks }) => [
          path.item ?? '',
          path.point,
          tasks.map(({ mark, text }) => `${mark}${text}`).join('\n'),
        ]),
      1,
    );
  });
  return sheet.doc('附件3檢核表');
}
