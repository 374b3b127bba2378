/** One request that is made on a click and never otherwise. */
export interface Call {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for GET. */
  readonly body: string;
}

// key=…, access_token=…, token=…, sign=…, secret=… in an address; the last part of /hook/…
const SECRET_PARAMETER = /([?&](?:key|access_token|private_token|token|sign|secret)=)[^&#]*/giu;
const SECRET_PATH = /(\/hook\/)[^/?#]+/giu;
const SECRET_HEADERS = ['authorization', 'private-token'];
// "access_token":"…", "sign":"…"
const SECRET_FIELD = /("(?:access_token|token|sign|secret)"\s*:\s*")[^"]*/giu;
const HIDDEN = '••••';

/** The address with what lets others send in our name left out. */
export const withoutSecrets = (address: string): string =>
  address.replace(SECRET_PARAMETER, `$1${HIDDEN}`).replace(SECRET_PATH, `$1${HIDDEN}`);

/** Exactly what will be sent, keys and tokens left out: for a person to read before the click. */
export const previewOf = (call: Call): string =>
  [
    `${call.method} ${withoutSecrets(call.url)}`,
    ...Object.entries(call.headers).map(([name, value]) => `${name}: ${SECRET_HEADERS.includes(name.toLowerCase()) ? HIDDEN : value}`),
    ...(call.body === '' ? [] : ['', call.body.replace(SECRET_FIELD, `$1${HIDDEN}`)]),
  ].join('\n');
