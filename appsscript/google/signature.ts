// Signatures of links and certificates: HMAC-SHA-256 of the text in UTF-8 under the workbook's secret, in hexadecimal.
// Without a charset Google signs in US-ASCII, in which José and Josá are the same.
// Blob and signature bytes are signed at Google (-128…127).

/** https://developers.google.com/apps-script/reference/utilities/utilities#computehmacsha256signaturevalue,-key,-charset */
export function sign(text: string, secret: string): string {
  return Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}

export function newSecret(): string {
  return (Utilities.getUuid() + Utilities.getUuid()).replace(/-/g, '');
}
