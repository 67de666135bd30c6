import { fail, ok, type Outcome } from '../../core/i18n/problem';
import {
  damaged,
  emptyFile,
  lockFile,
  notAWorkbook,
  passwordProtected,
  wrongFile,
  type WrongFile,
} from './file-problems';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** A file that looks like a workbook, and what is in it. */
export interface Recognised {
  readonly kind: 'xlsx' | 'ods';
  readonly entries: readonly ZipEntry[];
}

/** First bytes of compound files: old Office formats, and the envelope of new ones with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
const images = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
];

/** Tells by its bytes, never by its name alone, whether a file is a workbook that can be read, and else what it is. */
export function recognise(bytes: Uint8Array, name: string): Outcome<Recognised> {
  if (bytes.length === 0) return fail('empty-file', emptyFile());
  if (startsWith(bytes, zipFile) || startsWith(bytes, emptyZip)) return recogniseZip(bytes);
  if (name.startsWith('~$') || name.startsWith('.~lock.')) return fail('lock-file', lockFile());
  if (startsWith(bytes, compoundFile)) return recogniseCompound(bytes);
  if (latin(bytes, 5) === '%PDF-') return wrong('pdf');
  if (images.some((first) => startsWith(bytes, first))) return wrong('image');
  return recogniseText(bytes);
}

function recogniseZip(bytes: Uint8Array): Outcome<Recognised> {
  const entries = readZipDirectory(bytes);
  if (!entries) return fail('damaged', damaged());
  const names = new Set(entries.map((entry) => entry.name));
  if (entries.some((entry) => entry.isEncrypted)) return fail('password-protected', passwordProtected());
  if (names.has('xl/workbook.bin')) return wrong('xlsb');
  if (names.has('word/document.xml')) return wrong('word');
  if (names.has('ppt/presentation.xml')) return wrong('powerpoint');
  if (names.has('content.xml') && (names.has('mimetype') || names.has('META-INF/manifest.xml')))
    return ok({ kind: 'ods', entries });
  const isOffice = names.has('[Content_Types].xml') && names.has('_rels/.rels');
  if (isOffice && entries.some((entry) => /(?:^|\/)workbook\d*\.xml$/i.test(entry.name)))
    return ok({ kind: 'xlsx', entries });
  return wrong('zip');
}

/** Streams of a compound file are named in UTF-16, 128 bytes an entry; where in the file does not matter here. */
function recogniseCompound(bytes: Uint8Array): Outcome<Recognised> {
  if (hasStream(bytes, 'EncryptedPackage')) return fail('password-protected', passwordProtected());
  if (hasStream(bytes, 'WordDocument')) return wrong('word');
  if (hasStream(bytes, 'PowerPoint Document')) return wrong('powerpoint');
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return wrong('xls');
  return fail('not-a-workbook', notAWorkbook());
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = new Uint8Array((name.length + 1) * 2);
  for (let index = 0; index < name.length; index++) wanted[index * 2] = name.charCodeAt(index);
  // Directory entries stand at multiples of 128 bytes after the header of 512.
  for (let at = 512; at + 128 <= bytes.length; at += 128)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function recogniseText(bytes: Uint8Array): Outcome<Recognised> {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const start = (isUtf16 ? new TextDecoder('utf-16le').decode(bytes.subarray(0, 2048)) : latin(bytes, 4096))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .replace(/^(?:\s|<!--[^]*?-->)+/, '')
    .toLowerCase();
  if (/^(?:<!doctype html|<html|<table|<meta|<head|<body|<div|<style)/.test(start)) return wrong('html');
  if (start.startsWith('{\\rtf')) return wrong('word');
  if (start.startsWith('<?xml') || start.startsWith('mime-version:'))
    return wrong(/<html|mime-version/.test(start) ? 'html' : 'xml');
  const isText = isUtf16 || !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));
  return isText ? wrong('csv') : fail('not-a-workbook', notAWorkbook());
}

function wrong(kind: WrongFile): Outcome<Recognised> {
  return fail(kind === 'xls' ? 'old-xls' : `is-${kind}`, wrongFile(kind));
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
