import fc from 'fast-check';
import { frameworks } from '../../src/core/frameworks/catalogue';
import type { Dimension, Framework } from '../../src/core/frameworks/framework';
import type {
  ChecklistEntry,
  ChecklistTask,
  Measure,
  MeasureField,
  MeasureTable,
  Plan,
  RosterMember,
} from '../../src/core/plan/plan';
import { squeeze } from '../../src/core/text/squeeze';
import type { RegisteredUnit } from '../../src/core/units/register';
import { awkwardFramework } from './awkward-framework';

/** What cells hold that is not what it looks like. */
const awkward = [
  '=1+1',
  '+886-2-1234',
  '-5',
  '@all',
  '001',
  '1e5',
  '107.4.30',
  '2018-04-30',
  '4/30',
  'TRUE',
  '#N/A',
  '_x000D_',
  '<b>&amp;"\'</b>',
  '一、甲\n二、乙\n\n(三)丙',
  '一\t二',
  '開放資料🙂𠮷',
  '合計',
  '備註：本表逐季更新',
  '基礎服務（200分）',
  '具體作法',
  '（續）',
  '無',
  '-',
  '長'.repeat(3000),
];

/** Texts as reading gives them: no white space round them. */
const words: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...awkward) },
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...'辦理服務民眾申請案件流程公告每季、，。\n ')).map((all) => all.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary' }).map((text) => text.replace(/\r/g, '')) },
    { weight: 1, arbitrary: fc.string() },
  )
  .map((text) => (squeeze(text) === '' ? '' : text.trim()));

const cell = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: words });
const filled = words.map((text) => text || '辦理');

const ownHeaders = ['經費（千元）', '去年實績', 'KPI', '列管情形'];
const ownColumns = fc
  .subarray(ownHeaders)
  .chain((headers) => fc.tuple(...headers.map((header) => fc.tuple(fc.constant(header), filled))))
  .map((pairs) => Object.fromEntries(pairs) as Readonly<Record<string, string>>);

/** Labels are read without white space, which means nothing in Chinese. */
const label = (name: string | null | undefined) => (name === null || name === undefined ? null : squeeze(name));

/** Any plan that a workbook of ours can hold. */
export const anyPlan: fc.Arbitrary<Plan> = fc.constantFrom(...frameworks, awkwardFramework).chain((framework) =>
  fc
    .tuple(
      anySettings,
      fc.array(anyUnit, { minLength: 1, maxLength: 8 }),
      anyTables(framework),
      fc.option(anyRoster, { freq: 4 }),
      fc.option(anyChecklist(framework), { freq: 3 }),
    )
    .map(([settings, units, tables, roster, checklist]): Plan => ({
      settings,
      framework,
      register: { units: distinct(units), origin: 'written' },
      tables: tables.map(({ table }) => table),
      measures: tables.flatMap(({ measures }, index) => measures.map((measure) => ({ ...measure, table: index }))),
      roster,
      checklist,
    })),
);

const day = fc
  .date({ min: new Date('1912-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anySettings = fc
  .record(
    {
      agency: fc.option(fc.constantFrom('範例機關', '財團法人示範 & 推廣中心', '=機關')),
      rocYear: fc.option(fc.integer({ min: 1, max: 200 })),
      title: fc.option(fc.constantFrom('服務計畫', '「好」服務計畫 <第 2 版>', '001')),
      period: fc.option(fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
      selfName: fc.constantFrom('本局', '=本站'),
      basis: fc.array(
        fc.constantFrom('甲部 114 年 12 月 1 日函頒「服務計畫」。', '一、「甲 & 乙」實施計畫。', '+001'),
        { minLength: 1 },
      ),
    },
    { requiredKeys: ['agency', 'rocYear', 'title', 'period'] },
  )
  // A period of other years contradicts the year, and is not read.
  .map((settings) => {
    const { rocYear, period } = settings;
    if (rocYear === null || period === null) return settings;
    const year = String(rocYear + 1911);
    return { ...settings, period: { from: `${year}${period.from.slice(4).replace('02-29', '02-28')}`, to: period.to } };
  })
  .map((settings) => {
    const { period } = settings;
    return period === null || period.from <= period.to
      ? settings
      : { ...settings, period: { ...period, to: period.from } };
  });

const unitName = fc.constantFrom(
  '秘書室',
  '行政科',
  '勤務指揮中心(資訊)',
  '第 1 組',
  '文心分局',
  '消費稅及管考科',
  '001',
  '=科',
);
const anyUnit: fc.Arbitrary<RegisteredUnit> = fc.record({
  name: unitName,
  aliases: fc.uniqueArray(fc.constantFrom('秘書', '勤指中心', '一組', 'IT & 資訊'), { maxLength: 3 }),
  head: fc.constantFrom('', '主任', '行政科科長'),
  kind: fc.constantFrom('unit', 'collective'),
  members: fc.uniqueArray(unitName, { maxLength: 3 }),
});

function distinct(units: readonly RegisteredUnit[]): RegisteredUnit[] {
  return [...new Map(units.map((unit) => [unit.name, unit])).values()];
}

interface TableWithMeasures {
  readonly table: MeasureTable;
  readonly measures: readonly Omit<Measure, 'table'>[];
}

function anyTables(framework: Framework): fc.Arbitrary<readonly TableWithMeasures[]> {
  return fc
    .tuple(fc.subarray([...framework.dimensions], { minLength: 1 }), fc.boolean())
    .chain(([dimensions, together]) =>
      together
        ? anyTable(dimensions, null).map((table) => [table])
        : fc.tuple(...dimensions.map((dimension) => anyTable([dimension], dimension))),
    );
}

/** One table of a dimension, or of several that its rows name. */
function anyTable(dimensions: readonly Dimension[], heading: Dimension | null): fc.Arbitrary<TableWithMeasures> {
  const hasItems = dimensions.some(({ items }) => items.some(({ name }) => name !== null));
  const always: MeasureField[] = hasItems ? ['item', 'point', 'measure'] : ['point', 'measure'];
  return fc
    .tuple(
      fc.subarray<MeasureField>(['deadline', 'unit', 'benefit']),
      fc.option(fc.integer({ min: 1, max: 1000 })),
      fc.array(fc.tuple(fc.constantFrom(...dimensions), fc.nat(), fc.boolean(), cell, cell, cell, cell, ownColumns), {
        minLength: 1,
        maxLength: 60,
      }),
    )
    .map(([more, weight, rows]) => {
      const fields: MeasureField[] = [...(heading === null ? ['dimension' as const] : []), ...always, ...more];
      const value = (field: MeasureField, text: string) => (fields.includes(field) ? text : null);
      return {
        table: { dimension: heading?.name ?? null, fields, weight: heading === null ? null : weight },
        measures: rows.map(([dimension, seed, strange, text, deadline, unitText, benefit, other]) => {
          const item = dimension.items[seed % dimension.items.length];
          const point = item?.points[seed % item.points.length];
          return {
            dimension: dimension.name,
            item: label(item?.name),
            point: strange ? '機關自訂的重點' : label(point?.name),
            text,
            deadline: value('deadline', deadline),
            unitText: value('unit', unitText),
            benefit: value('benefit', benefit),
            other,
          };
        }),
      };
    });
}

const anyMember: fc.Arbitrary<RosterMember> = fc.record({
  group: fc.constantFrom('', '第一組', '召集人', '=組'),
  role: fc.constantFrom('召集人', '委員', '組長', ''),
  post: cell,
  name: fc.constantFrom('', '王○○', '李小華'),
  duty: filled,
  remark: cell,
});

const title = fc.option(fc.constantFrom('推動小組編組表', '附件2 名冊 & 職掌', '=表'));

const anyRoster = fc.record({
  title,
  members: fc
    .tuple(fc.boolean(), fc.array(anyMember, { minLength: 1, maxLength: 20 }))
    .map(([grouped, members]) => members.map((member) => ({ ...member, group: grouped ? member.group : null }))),
});

const anyTask: fc.Arbitrary<ChecklistTask> = fc.record({
  mark: fc.constantFrom('□' as const, '◎' as const, '*' as const),
  text: fc.constantFrom('提供流程。', '甲\n乙', '=1', '(1)說明 <b>', '長'.repeat(300)),
});
const unmarked = fc.constantFrom('說明情形', '001').map((text): ChecklistTask => ({ mark: '', text }));

function anyChecklist(framework: Framework) {
  const entries = framework.dimensions.flatMap((dimension) =>
    dimension.items.flatMap((item) =>
      item.points.map((point) => ({ dimension: dimension.name, item: label(item.name), point: label(point.name) })),
    ),
  );
  return fc.record({
    title,
    entries: fc
      .subarray(entries, { minLength: 1 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((labels): fc.Arbitrary<ChecklistEntry> =>
            fc
              .tuple(fc.array(unmarked, { maxLength: 2 }), fc.array(anyTask, { maxLength: 4 }), ownColumns)
              .map(([first, tasks, other]) => ({ ...labels, tasks: [...first, ...tasks], other })),
          ),
        ),
      ),
  });
}
