/** An element of an XML file with its attributes and, where it holds nothing else, its text. */
export interface Element {
  readonly name: string;
  /** Local names of the elements around it, outermost first. */
  readonly path: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of a well-formed file in the order in which they begin; prefixes are left out. Enough for a manifest, which has no CDATA. */
export function elementsOf(xml: string): Element[] {
  const found: { name: string; path: string[]; attributes: Record<string, string>; text: string }[] = [];
  const open: number[] = [];
  for (const [, close, qualified = '', rest = '', text = ''] of xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .matchAll(/<(\/?)([\w:.-]+)((?:[^>"]|"[^"]*")*)>([^<]*)/g)) {
    if (close === '/') {
      open.pop();
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const path = open.map((index) => found[index]?.name ?? '');
    found.push({ name: qualified.replace(/^.*:/, ''), path, attributes, text: text.trim() });
    if (!rest.endsWith('/')) open.push(found.length - 1);
  }
  return found;
}
