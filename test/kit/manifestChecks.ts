/** What Office demands of a task pane manifest, checked without the internet: order of elements, resources, lengths, addresses. */

/** Order in which the schema wants the children of these elements; a child that is not named here is refused. */
const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl'],
    ...['SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const REQUIRED_AT_TOP = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'Hosts', 'DefaultSettings', 'Permissions'];
/** The ribbon cannot do without these; it chooses among the others by the screen's scale. */
const ICON_SIZES = [16, 32, 80];
const MORE_ICON_SIZES = [20, 24, 40, 48, 64];
const MOST_CONTROLS = 6;
const LONGEST_ID = 32;
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ProviderName: 125, ShortStrings: 125, LongStrings: 250 };

export interface IconUse {
  readonly url: string;
  /** Width and height in pixels. */
  readonly size: number;
}

/** Elements below `parent` with this name, prefixes aside. */
function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function value(element: Element): string {
  return element.getAttribute('DefaultValue') ?? element.textContent.trim();
}

/** Texts of an element in every language. */
function texts(element: Element): string[] {
  return [value(element), ...all(element, 'Override').map((each) => each.getAttribute('Value') ?? '')];
}

/** Every https or http address in the manifest that a program would open, namespaces excluded. */
export function urlsOf(manifest: Document): string[] {
  return all(manifest, '*').flatMap((element) => ['DefaultValue', 'Value'].map((name) => element.getAttribute(name) ?? '').filter((text) => /^\w+:\/\//.test(text)));
}

/** Icons with the size that their place asks for. */
export function iconsOf(manifest: Document): IconUse[] {
  const resources = new Map(all(manifest, 'Resources').flatMap((each) => all(each, 'Image')).map((each) => [each.getAttribute('id') ?? '', value(each)]));
  const used = all(manifest, 'Icon').flatMap((icon) => all(icon, 'Image'));
  return [
    ...all(manifest, 'IconUrl').map((each) => ({ url: value(each), size: 32 })),
    ...all(manifest, 'HighResolutionIconUrl').map((each) => ({ url: value(each), size: 64 })),
    ...used.map((each) => ({ url: resources.get(each.getAttribute('resid') ?? '') ?? '', size: Number(each.getAttribute('size')) })),
  ];
}

export function faultsOfOrder(manifest: Document): string[] {
  const misplaced = all(manifest, '*').flatMap((element) => {
    const order = CHILD_ORDER[element.localName];
    if (!order) return [];
    const places = [...element.children].map((child) => ({ name: child.localName, place: order.indexOf(child.localName) }));
    return places.flatMap(({ name, place }, at) => {
      if (place < 0) return [`${element.localName} may not hold ${name}`];
      return place < (places[at - 1]?.place ?? 0) ? [`${element.localName}: ${name} stands too late`] : [];
    });
  });
  const top = [...manifest.documentElement.children].map((each) => each.localName);
  return [...misplaced, ...REQUIRED_AT_TOP.filter((name) => !top.includes(name)).map((name) => `${name} is missing`)];
}

export function faultsOfResources(manifest: Document): string[] {
  const defined = all(manifest, 'Resources').flatMap((each) => [...each.querySelectorAll('[id]')]).map((each) => each.getAttribute('id') ?? '');
  const used = [...manifest.querySelectorAll('[resid]')].map((each) => each.getAttribute('resid') ?? '');
  return [
    ...used.filter((id) => !defined.includes(id)).map((id) => `${id} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
    ...defined.filter((id, at) => defined.indexOf(id) !== at).map((id) => `${id} is defined twice`),
    ...defined.filter((id) => id.length > LONGEST_ID).map((id) => `${id} is longer than ${LONGEST_ID}`),
  ];
}

export function faultsOfTexts(manifest: Document): string[] {
  return Object.entries(LONGEST).flatMap(([name, longest]) => {
    const holders = all(manifest, name).filter((each) => each.parentElement?.localName === 'OfficeApp' || each.localName.endsWith('Strings'));
    const elements = holders.flatMap((each) => (each.localName.endsWith('Strings') ? all(each, 'String') : [each]));
    const found = elements.flatMap(texts);
    return [...found.filter((text) => text.length > longest).map((text) => `${name} longer than ${longest}: ${text}`), ...found.filter((text) => text === '').map(() => `${name}: empty text`)];
  });
}

export function faultsOfHead(manifest: Document): string[] {
  const text = (name: string): string => all(manifest, name)[0]?.textContent.trim() ?? '';
  return [
    ...(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text('Id')) ? [] : [`Id is no random GUID: ${text('Id')}`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text('Version')) ? [] : [`Version has not four parts: ${text('Version')}`]),
    ...urlsOf(manifest).filter((url) => !url.startsWith('https://')).map((url) => `not https: ${url}`),
    ...(new Set(urlsOf(manifest).map((url) => new URL(url).origin)).size > 1 ? ['addresses of several origins'] : []),
  ];
}

/** What the ribbon cannot show: a second tab of ours, crowded groups, controls of one id, icons without the sizes it asks for. */
export function faultsOfRibbon(manifest: Document): string[] {
  const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => all(manifest, name)).map((each) => each.getAttribute('id') ?? '');
  const sizes = (icon: Element): number[] => all(icon, 'Image').map((each) => Number(each.getAttribute('size')));
  return [
    ...(all(manifest, 'CustomTab').length > 1 ? ['more than one tab'] : []),
    ...all(manifest, 'Group').filter((group) => all(group, 'Control').length > MOST_CONTROLS).map((group) => `${group.id} holds too many controls`),
    ...ids.filter((id, at) => id === '' || ids.indexOf(id) !== at).map((id) => `"${id}" is no id of its own`),
    ...all(manifest, 'Icon').flatMap((icon) => {
      const owner = icon.parentElement?.id ?? '';
      const there = sizes(icon);
      return [
        ...ICON_SIZES.filter((size) => !there.includes(size)).map((size) => `${owner}: no icon of ${size}`),
        ...there.filter((size, at) => ![...ICON_SIZES, ...MORE_ICON_SIZES].includes(size) || there.indexOf(size) !== at).map((size) => `${owner}: odd icon of ${size}`),
      ];
    }),
  ];
}

/** Names that buttons call on the page of commands. */
export function functionsOf(manifest: Document): string[] {
  return all(manifest, 'FunctionName').map((each) => each.textContent.trim());
}

/** Addresses of the panes that buttons open. */
export function panesOf(manifest: Document): string[] {
  const urls = new Map(all(manifest, 'Url').map((each) => [each.getAttribute('id') ?? '', value(each)]));
  return all(manifest, 'Action').flatMap((action) => all(action, 'SourceLocation')).map((each) => urls.get(each.getAttribute('resid') ?? '') ?? '');
}

/** Languages that a text lacks. */
export function faultsOfLanguages(manifest: Document, languages: readonly string[]): string[] {
  const shown = [...all(manifest, 'String'), ...all(manifest, 'DisplayName'), ...all(manifest, 'Description').filter((each) => each.hasAttribute('DefaultValue'))];
  return shown.flatMap((element) => {
    const there = all(element, 'Override').map((each) => each.getAttribute('Locale'));
    return languages.filter((language) => !there.includes(language)).map((language) => `${value(element)}: no ${language}`);
  });
}
