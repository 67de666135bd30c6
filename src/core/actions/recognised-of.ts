import { ignoredWords } from '../adopt/ignored-words';
import type { ContextOptions } from '../check/make-context';
import { makeContext } from '../check/make-context';
import type { Recognised, RecognisedSheet } from '../check/recognised';
import type { LevelCounts } from '../frameworks/detect';
import { text, type Text } from '../i18n/text';
import { cellAddress } from '../workbook/address';
import { pointsFound, type PlacementOf, type PointsFound } from './points-found';
import type { ReadResult } from './read-plan';

/** What was understood of a workbook, for the report. */
export function recognisedOf(
  read: ReadResult,
  sheetNames: readonly string[],
  options: ContextOptions & { readonly framework: unknown },
): Recognised {
  const { plan, frameworkId, told, yearCells } = read;
  const { rocYear, period, placementOf } = makeContext(plan, options);
  return {
    framework:
      frameworkId === null
        ? null
        : {
            id: frameworkId,
            name: plan.framework.name,
            evidence: evidenceOf(read, placementOf, options.framework !== null),
          },
    agency: plan.settings.agency,
    rocYear,
    yearFrom: yearCells.map(({ sheet, rowIndex, columnIndex }) => `${sheet}!${cellAddress(rowIndex, columnIndex)}`),
    unknownFramework: told.unknownFramework,
    period,
    sheets: sheetsOf(read, sheetNames),
    rosterSeats: plan.roster?.members.length ?? null,
    checklistEntries: plan.checklist?.entries.length ?? null,
    units: { count: plan.register.units.length, origin: plan.register.origin },
    hidden: read.hiddenRows,
    ignored: ignoredOf(read),
  };
}

function evidenceOf({ detection, plan }: ReadResult, placementOf: PlacementOf, isForced: boolean): Text {
  if (isForced) return text('依您的指定', 'as you asked');
  if (detection === null) return text('依計畫設定', 'as the settings say');
  const { dimensionTerm, pointTerm } = plan.framework;
  const points = pointsFound(plan, detection, placementOf);
  const found = { ...detection.found, points: points.found };
  const total = { ...detection.total, points: points.total };
  const levels: readonly (readonly [keyof LevelCounts, string, string])[] = [
    ['dimensions', dimensionTerm, 'dimensions'],
    ['items', '評核項目', 'items'],
    ['points', pointTerm, 'points'],
  ];
  const present = levels.filter(([level]) => total[level] > 0);
  const count = (level: keyof LevelCounts) => `${found[level]}/${total[level]}`;
  const rest = optionalText(points);
  return text(
    `依名稱認出${present.map(([level, term]) => `${term} ${count(level)}`).join('、')}${rest['zh-TW']}`,
    `by its names: ${present.map(([level, , en]) => `${en} ${count(level)}`).join(', ')}${rest.en}`,
  );
}

/** So that a plan without 其他服務作法 does not look as if something were missing. */
function optionalText({ found, total, optional }: PointsFound): Text {
  const left = total - found;
  if (optional === 0) return text('', '');
  if (left === optional) return text('，未列的都可不列', '; those absent may be left out');
  return text(`，未列的有 ${optional} 個可不列`, `; ${optional} of those absent may be left out`);
}

function sheetsOf({ plan, source }: ReadResult, sheetNames: readonly string[]): RecognisedSheet[] {
  const found = new Map<string, { measures: number; firstRow: number; lastRow: number }>();
  plan.measures.forEach((_measure, index) => {
    const { sheet, rowIndex } = source.rowOf(index);
    const row = rowIndex + 1;
    const known = found.get(sheet);
    if (known === undefined) {
      found.set(sheet, { measures: 1, firstRow: row, lastRow: row });
      return;
    }
    known.measures++;
    known.firstRow = Math.min(known.firstRow, row);
    known.lastRow = Math.max(known.lastRow, row);
  });
  return sheetNames.flatMap((sheet) => {
    const facts = found.get(sheet);
    return facts === undefined ? [] : [{ sheet, ...facts }];
  });
}

/** The commonest reason first. */
function ignoredOf({ ignored }: ReadResult): Recognised['ignored'] {
  const counts = new Map<keyof typeof ignoredWords, number>();
  for (const { reason } of ignored) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => ({ why: ignoredWords[reason], count }));
}
