// Digests and signatures of Utilities; results are signed bytes once they reach the script.
// https://developers.google.com/apps-script/reference/utilities/utilities#computeDigestalgorithm,-value,-charset

import { createHash, createHmac, createSign } from 'node:crypto';
import { GoogleError, unsupported } from '../../engine/google-error.ts';
import { type EnumValue, enumeration } from '../../engine/guarded.ts';
import { bytesOf, encode } from './blob.ts';
import { charsetName } from './text-formats.ts';

export const Charset = enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']);
export const DigestAlgorithm = enumeration('Utilities.DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
export const MacAlgorithm = enumeration('Utilities.MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
export const RsaAlgorithm = enumeration('Utilities.RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']);

/** Without a charset Google digests and signs text in US-ASCII: every other character counts as a question mark. */
function charsetOf(charset: unknown): string {
  return charset === undefined || charset === null ? 'US-ASCII' : charsetName(charset);
}

/** Text and text, or bytes and bytes: Google has no overload that mixes them. */
function pairOf(value: unknown, key: unknown, charset: unknown): readonly [Uint8Array, Uint8Array] {
  if (typeof value === 'string' && typeof key === 'string') {
    return [encode(value, charsetOf(charset)), encode(key, charsetOf(charset))];
  }
  if (Array.isArray(value) && Array.isArray(key)) return [bytesOf(value), bytesOf(key)];
  throw new GoogleError(
    `The parameters (${kindOf(value)},${kindOf(key)}) don't match the method signature for Utilities.computeHmacSignature.`,
  );
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'number[]' : value === null ? 'null' : typeof value;
}

function hmac(hash: string, value: unknown, key: unknown, charset: unknown): Uint8Array {
  const [data, secret] = pairOf(value, key, charset);
  if (secret.length === 0) throw new GoogleError('Argument cannot be empty: key');
  return new Uint8Array(createHmac(hash, secret).update(data).digest());
}

function nodeName(algorithm: unknown, prefix: string): string {
  const name = (algorithm as Partial<EnumValue> | undefined)?.name?.();
  if (name === undefined) throw new GoogleError('Invalid argument: algorithm');
  if (name === 'MD2') throw unsupported('Utilities.DigestAlgorithm.MD2');
  return name.replace(prefix, '').replaceAll('_', '').toLowerCase();
}

function dataOf(value: unknown, charset: unknown): Uint8Array {
  return typeof value === 'string' ? encode(value, charsetOf(charset)) : bytesOf(value);
}

function sign(hash: string, value: unknown, key: unknown, charset: unknown): Uint8Array {
  return new Uint8Array(
    createSign(`RSA-${hash}`)
      .update(encode(String(value), charsetOf(charset)))
      .sign(String(key)),
  );
}

export const digestMethods = {
  computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) =>
    new Uint8Array(createHash(nodeName(algorithm, '')).update(dataOf(value, charset)).digest()),
  computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) => hmac('sha256', value, key, charset),
  computeHmacSignature: (algorithm: unknown, value: unknown, key: unknown, charset?: unknown) =>
    hmac(nodeName(algorithm, 'HMAC_'), value, key, charset),
  computeRsaSha1Signature: (value: unknown, key: unknown, charset?: unknown) => sign('SHA1', value, key, charset),
  computeRsaSha256Signature: (value: unknown, key: unknown, charset?: unknown) => sign('SHA256', value, key, charset),
};
