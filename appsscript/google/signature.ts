// Signatures of links: HMAC-SHA-256 under the workbook's secret, in hexadecimal.
// Blob and signature bytes are signed at Google (-128…127).

/** https://developers.google.com/apps-script/reference/utilities/utilities#computehmacsha256signaturevalue,-key */
export function sign(text: string, secret: string): string {
  return Utilities.computeHmacSha256Signature(text, secret)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}

export function newSecret(): string {
  return (Utilities.getUuid() + Utilities.getUuid()).replace(/-/g, '');
}
