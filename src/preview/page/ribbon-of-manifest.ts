import type { Language } from '../../core/i18n/text';

/** The add-in's own tab, as its manifest describes it. */
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the picture under the add-in's folder. */
  readonly icon: string;
  /** null: the button opens the pane. */
  readonly functionName: string | null;
}

/** Reads the tab from the manifest's text; null where there is none. */
export function ribbonOf(manifest: string, language: Language): RibbonTab | null {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const tab = xml.getElementsByTagName('CustomTab')[0];
  if (tab === undefined) return null;
  const resources = new Map([...xml.querySelectorAll('Resources [id]')].map((element) => [element.id, element]));
  const locale = language === 'en' ? 'en-US' : language;
  const said = (resid: string): string => {
    const resource = resources.get(resid);
    const override = children(resource, 'Override').find((each) => each.getAttribute('Locale') === locale);
    return (override?.getAttribute('Value') ?? resource?.getAttribute('DefaultValue')) || resid;
  };
  const labelOf = (element: Element): string => said(resid(children(element, 'Label')[0]));
  const buttonOf = (control: Element): RibbonButton => {
    const icons = control.getElementsByTagNameNS('*', 'Image');
    const icon = [...icons].find((each) => each.getAttribute('size') === '32') ?? icons[0];
    const url = resources.get(resid(icon))?.getAttribute('DefaultValue') ?? '';
    return {
      id: control.id,
      label: labelOf(control),
      tip: said(resid(control.getElementsByTagName('Description')[0])),
      icon: pathUnder(url, xml),
      functionName: control.getElementsByTagName('FunctionName')[0]?.textContent ?? null,
    };
  };
  return {
    label: labelOf(tab),
    groups: children(tab, 'Group').map((group) => ({
      label: labelOf(group),
      buttons: children(group, 'Control').map(buttonOf),
    })),
  };
}

function children(element: Element | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter((child) => child.localName === name);
}

function resid(element: Element | undefined): string {
  return element?.getAttribute('resid') ?? '';
}

/** What an address of the add-in's is under its folder, which is where its page stands. */
function pathUnder(url: string, xml: Document): string {
  const page = xml.getElementsByTagName('SourceLocation')[0]?.getAttribute('DefaultValue') ?? '';
  const folder = page.replace(/[^/]*$/, '');
  return url.startsWith(folder) ? url.slice(folder.length) : url;
}
