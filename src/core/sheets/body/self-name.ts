/** Endings of names of which the last character does not say, by itself, what the agency calls itself. The longer stands first. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ...['分局', '總隊', '大隊', '中隊', '分隊', '分署', '分處', '分會', '學院', '中心', '院區', '公司'].map(
    (ending) => [ending, `本${ending}`] as const,
  ),
  ...['大學', '中學', '小學', '高中', '高職', '國中', '國小'].map((ending) => [ending, '本校'] as const),
  ['監獄', '本監'],
];

/** What an agency as a whole is: of a name that ends so, the last character tells. */
const KINDS = new Set('局署處所站隊院部會館府室科組課廠場園關校庫臺司行社家團段');

/**
 * What an agency calls itself in its own documents (本局, 本總隊, 本校), by the end of its full name; 某某局（北區） is a 局 still.
 * 本機關 where the name does not tell.
 */
export function selfNameOf(agency: string): string {
  const name = agency.replace(/\s/gu, '').replace(/[（(][^（()）]*[)）]$/u, '');
  const known = ENDINGS.find(([ending]) => name.endsWith(ending));
  if (known !== undefined) return known[1];
  const last = [...name].at(-1) ?? '';
  return KINDS.has(last) ? `本${last}` : '本機關';
}
