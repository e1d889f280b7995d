/** Every worker there is: files of our own, and nothing else can become one. */
const WORKERS = ['/zip-worker.js'] as const;
type WorkerFile = (typeof WORKERS)[number];

/** Firefox has no Trusted Types before 148; there the content security policy alone keeps workers to our own files. */
const policy = globalThis.trustedTypes?.createPolicy('lede', {
  createScriptURL: (url) => {
    if (!WORKERS.some((file) => file === url)) throw new TypeError(`${url} is no worker of ours`);
    return url;
  },
});

/** Starts one of our workers. */
export function startWorker(file: WorkerFile): Worker {
  // The constructor wants the trusted address itself; its type knows of strings only.
  const address: unknown = policy?.createScriptURL(file) ?? file;
  return new Worker(address as string);
}
