/** As much of an OPFS folder as backups use, in memory. */
export class MemoryFolder {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Bytes after which the next write fails, as on a full disk. */
  room = Number.POSITIVE_INFINITY;

  async *keys(): AsyncGenerator<string> {
    yield* [...this.files.keys()];
  }

  async removeEntry(name: string): Promise<void> {
    this.files.delete(name);
  }

  async getFileHandle(name: string, { create = false } = {}) {
    if (!this.files.has(name) && !create) throw new DOMException('none', 'NotFoundError');
    if (!this.files.has(name)) this.files.set(name, new Uint8Array());
    return {
      name,
      getFile: async () => new Blob([this.files.get(name) ?? new Uint8Array()]),
      createWritable: async () => this.writable(name),
    };
  }

  private writable(name: string): WritableStream<Uint8Array<ArrayBuffer>> {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    return new WritableStream({
      write: (part) => {
        parts.push(part);
        if (parts.reduce((sum, one) => sum + one.length, 0) > this.room)
          throw new DOMException('full', 'QuotaExceededError');
      },
      close: async () => {
        this.files.set(name, new Uint8Array(await new Blob(parts).arrayBuffer()));
      },
    });
  }
}
