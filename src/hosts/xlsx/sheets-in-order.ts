/** A sheet as the workbook lists it. */
export interface ListedSheet {
  /** Type of the relation: `…/worksheet`, `…/chartsheet`. */
  readonly type: string;
  /** Path within the package; '' where no relation says it. */
  readonly path: string;
}

/** The sheets of an .xlsx in the order of their tabs, whatever they are. `workbookPath` is where `workbook` stood. */
export function sheetsInOrder(workbook: string, relations: string, workbookPath: string): ListedSheet[] {
  const targets = new Map<string, ListedSheet>();
  const folder = workbookPath.replace(/[^/]*$/, '');
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    targets.set(attribute(tag, 'Id'), { type: attribute(tag, 'Type'), path });
  }
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)]
    .map(([tag]) => ({ name: attribute(tag, 'name'), id: attribute(tag, '\\w+:id') }))
    .filter(({ name, id }) => name !== '' && id !== '')
    .map(({ id }) => targets.get(id) ?? { type: '/worksheet', path: '' });
}

function attribute(tag: string, name: string): string {
  return (
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
      .exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined) ?? ''
  );
}
