/** A file as it lies on the shelf. */
export type Kept = { readonly name: string; readonly bytes: Uint8Array; readonly type?: string };

/** An attachment as REST and the gateway show it. */
export type AttachmentBody = {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type?: string;
};

/** The files that people and the bot attached, for whoever fetches them. */
export class Shelf {
  readonly #files = new Map<string, Kept>();
  readonly #address: () => string;
  readonly #nextId: () => string;

  constructor(address: () => string, nextId: () => string) {
    this.#address = address;
    this.#nextId = nextId;
  }

  /** Keeps a file; how a message or an option tells of it. */
  keep(file: Kept): AttachmentBody {
    const id = this.#nextId();
    const path = `/attachments/${id}/${encodeURIComponent(file.name)}`;
    this.#files.set(decodeURIComponent(path), file);
    const url = `${this.#address()}${path}`;
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      ...(file.type ? { content_type: file.type } : {}),
    };
  }

  /** The file at a path such as `/attachments/1/wire.txt`; undefined where there is none. */
  at(path: string): Kept | undefined {
    return this.#files.get(path);
  }
}
