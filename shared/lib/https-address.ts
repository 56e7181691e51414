import { wellFormed } from './well-formed.ts';

/** Host with at least one dot, port, path; no user name, which could pass for a host. */
const ADDRESS = /^https:\/\/([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(:\d{1,5})?([/?#][^\s"<>\\^`{|}]*)?$/iu;
const BEYOND_ASCII = /[^\u0021-\u007E]+/gu;

/**
 * The address as it may stand behind a link, or '' when it is none or not https: a reader of a file must be able to trust
 * that its links call no programs and show nobody else what they fetch.
 */
export function httpsAddress(text: string): string {
  const [, host, port = '', path = ''] = ADDRESS.exec(wellFormed(text).trim()) ?? [];
  return host ? `https://${host.toLowerCase()}${port}${path.replace(BEYOND_ASCII, encodeURIComponent)}` : '';
}
