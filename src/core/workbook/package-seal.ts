import { Hash } from './hash';

/** One part of a package (.xlsx, .docx), as the directory of its zip tells of it. */
export interface PackagePart {
  readonly name: string;
  readonly size: number;
  /** CRC-32 of its content. */
  readonly crc: number;
}

/** The part that holds the seal: the document's properties. */
export const sealedPart = 'docProps/core.xml';

const element = /<dc:identifier>sqp-seal ([0-9a-f]{16})<\/dc:identifier>/u;
const end = '</cp:coreProperties>';

/**
 * The properties with a seal: what every part of the package was when it was written, the properties themselves included. Whoever saves the file
 * anew, with or without a change, breaks it. null where they are not written as expected.
 */
export function withSeal(properties: string, parts: readonly PackagePart[]): string | null {
  if (!properties.includes(end) || element.test(properties)) return null;
  return properties.replace(end, () => `<dc:identifier>sqp-seal ${sealOf(properties, parts)}</dc:identifier>${end}`);
}

/** Whether a package is as it was when it was sealed; false where it never was. */
export function isSealWhole(properties: string, parts: readonly PackagePart[]): boolean {
  const [, seal] = element.exec(properties) ?? [];
  return seal !== undefined && seal === sealOf(properties.replace(element, ''), parts);
}

function sealOf(properties: string, parts: readonly PackagePart[]): string {
  const hash = new Hash();
  for (const { name, size, crc } of parts) if (name !== sealedPart) hash.add(`${name} ${size} ${crc}\0`);
  hash.add(properties);
  return hash.digest();
}
