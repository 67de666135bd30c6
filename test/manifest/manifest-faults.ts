import { elementsOf, type Element } from './elements';

/** What the manifest is compared with. */
export interface Built {
  /** The address that the add-in is served from, without a closing slash. */
  readonly url: string;
  /** A file of the build by its path under that address; null where there is none. */
  file(path: string): Buffer | null;
  /** The functions that the add-in's code gives to `Office.actions.associate`. */
  readonly functions: readonly string[];
}

const iconSizes = ['16', '32', '80'];

/** What no schema sees in an add-in's manifest, as sentences; none where all is well. */
export function manifestFaults(xml: string, built: Built): string[] {
  const elements = elementsOf(xml);
  return [
    ...residFaults(elements),
    ...duplicateIds(elements),
    ...urlFaults(elements, built),
    ...iconFaults(elements, built),
    ...functionFaults(elements, built),
    ...runtimeFaults(elements),
    ...languageFaults(elements),
  ];
}

const resources = (elements: readonly Element[]) =>
  new Map(
    elements
      .filter(({ path, attributes }) => path.includes('Resources') && attributes['id'] !== undefined)
      .map((element) => [element.attributes['id'] ?? '', element]),
  );

/** Each resid must name a resource of the right kind, and each resource must be wanted. */
function residFaults(elements: readonly Element[]): string[] {
  const known = resources(elements);
  const used = new Set<string>();
  const faults: string[] = [];
  for (const { name, path, attributes } of elements) {
    const { resid } = attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const kind = kindWanted(name, path);
    const resource = known.get(resid);
    if (resource === undefined) faults.push(`${name} names the resource ${resid}, which does not exist`);
    else if (!resource.path.includes(kind)) faults.push(`${name} names ${resid}, which is none of the ${kind}`);
  }
  for (const id of known.keys()) if (!used.has(id)) faults.push(`the resource ${id} is used nowhere`);
  return faults;
}

function kindWanted(name: string, path: readonly string[]): string {
  if (name === 'Image') return 'Images';
  if (name === 'Description') return 'LongStrings';
  return name === 'Label' || (name === 'Title' && path.includes('Supertip')) ? 'ShortStrings' : 'Urls';
}

function duplicateIds(elements: readonly Element[]): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `the id ${id} occurs twice`);
}

/** Every address is https, and its file is in the build. */
function urlFaults(elements: readonly Element[], built: Built): string[] {
  const addresses = elements
    .filter(({ name, path }) => /Url$|^SourceLocation$|^AppDomain$/.test(name) || path.at(-1) === 'Images')
    .flatMap(({ text, attributes }) => [text, attributes['DefaultValue'], attributes['Value']])
    .filter((address): address is string => address !== undefined && address !== '');
  return addresses.flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is no https address`];
    if (!address.startsWith(`${built.url}/`)) return [`${address} is not under ${built.url}`];
    return built.file(address.slice(built.url.length + 1)) === null ? [`${address} has no file in the build`] : [];
  });
}

/** Each icon comes in exactly the three sizes, and each picture is as large as it is said to be. */
function iconFaults(elements: readonly Element[], built: Built): string[] {
  const faults: string[] = [];
  const known = resources(elements);
  const icons: Element[][] = [];
  for (const element of elements) {
    if (element.name === 'Icon') icons.push([]);
    if (element.name === 'Image' && element.path.at(-1) === 'Icon') icons.at(-1)?.push(element);
  }
  for (const images of icons) {
    const sizes = images.map(({ attributes }) => attributes['size']);
    if (sizes.join() !== iconSizes.join()) faults.push(`an icon comes in ${sizes.join(', ')} pixels`);
    for (const { attributes } of images) {
      const address = known.get(attributes['resid'] ?? '')?.attributes['DefaultValue'];
      const picture = address === undefined ? null : built.file(address.slice(built.url.length + 1));
      const size = picture === null ? null : pngSize(picture);
      if (size !== null && size !== `${attributes['size']}×${attributes['size']}`)
        faults.push(`${attributes['resid']} is ${size} pixels, not ${attributes['size']}`);
    }
  }
  return icons.length === 0 ? ['there are no icons'] : faults;
}

/** Width × height of a PNG, from its first chunk. */
function pngSize(picture: Buffer): string {
  if (picture.toString('latin1', 1, 4) !== 'PNG') return 'no PNG of any';
  return `${picture.readUInt32BE(16)}×${picture.readUInt32BE(20)}`;
}

function functionFaults(elements: readonly Element[], built: Built): string[] {
  const named = elements.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  return [
    ...named.filter((name) => !built.functions.includes(name)).map((name) => `nothing answers to ${name}`),
    ...built.functions.filter((name) => !named.includes(name)).map((name) => `no button calls ${name}`),
  ];
}

/** Under a shared runtime there is one page: Runtime, FunctionFile and the pane name the same one, and no pane has an id of its own. */
function runtimeFaults(elements: readonly Element[]): string[] {
  const of = (name: string) =>
    elements.filter((element) => element.name === name).flatMap(({ attributes }) => attributes['resid'] ?? []);
  const [runtime] = of('Runtime');
  const faults = [...of('FunctionFile'), ...of('SourceLocation')]
    .filter((resid) => resid !== runtime)
    .map((resid) => `${resid} is another page than that of the runtime, ${runtime}`);
  if (runtime === undefined) faults.push('there is no runtime');
  if (of('FunctionFile').length !== 1) faults.push('there is no FunctionFile');
  if (of('SourceLocation').length === 0) faults.push('no button opens the pane');
  if (elements.some(({ name }) => name === 'TaskpaneId')) faults.push('a pane has an id of its own');
  return faults;
}

/** Whatever a user reads is there in both languages. */
function languageFaults(elements: readonly Element[]): string[] {
  const faults: string[] = [];
  elements.forEach((element, index) => {
    if (!/^(String|DisplayName|Description)$/.test(element.name) || element.attributes['DefaultValue'] === undefined)
      return;
    const next = elements[index + 1];
    const own = element.attributes['id'] ?? element.name;
    const english = next?.name === 'Override' && next.attributes['Locale'] === 'en-US' ? next.attributes['Value'] : '';
    if (!english || /[\u3400-\u9fff]/.test(english.replace(/「.*?」/g, '')))
      faults.push(`${own} is not there in English`);
    if (!/[\u3400-\u9fff]/.test(element.attributes['DefaultValue'])) faults.push(`${own} is not there in Chinese`);
  });
  return faults;
}
