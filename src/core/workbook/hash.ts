/** Two 32-bit FNV-1a sums with different beginnings and a last stir: against slips and chance, not against forgers. */
export class Hash {
  private a = 0x811c9dc5;
  private b = 0x9dc5811c;

  add(text: string): void {
    let { a, b } = this;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
    }
    this.a = a;
    this.b = b;
  }

  /** 16 hexadecimal digits. */
  digest(): string {
    return [stir(this.a ^ (this.b >>> 3)), stir(this.b ^ Math.imul(this.a, 0x27d4eb2f))]
      .map((part) => part.toString(16).padStart(8, '0'))
      .join('');
  }
}

function stir(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
