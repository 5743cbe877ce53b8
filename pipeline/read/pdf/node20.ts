/** What pdf.js takes for granted and Node 20 has not yet; without it the fonts of a page stay unknown. */
export function fillIn(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const target = new Uint8Array(length);
      target.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return target.buffer;
    },
  });
}
