// The part of pako that the merge uses. The package ships without types; this is the file pizzip
// itself loads, so naming the same one adds nothing to the bundle.
declare module 'pako/dist/pako.es5.min.js' {
  interface Inflate {
    /** Non-zero after a failure. */
    readonly err: number;
    /** Called with each decompressed block; replace it to keep the blocks from piling up. */
    onData(chunk: Uint8Array): void;
    push(data: Uint8Array, last: boolean): boolean;
  }
  const pako: {
    Inflate: new (options: { raw: boolean; chunkSize: number }) => Inflate;
    /** zlib format (RFC 1950), as PNG wants it. */
    deflate(data: Uint8Array, options: { level: number }): Uint8Array;
  };
  export default pako;
}
