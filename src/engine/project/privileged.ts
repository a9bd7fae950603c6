import { isOfModule } from '../text/modules';
import { namesHost } from './hosts';

/** A service whose keys stand for the team's account; what each field means is said in `policies/hosts/privileged.yml`. */
export interface PrivilegedApi {
  readonly provider: string;
  readonly hosts: readonly string[];
  readonly paths?: readonly string[];
  readonly public?: readonly string[];
  readonly ownKeys?: boolean;
  readonly onlyWithKey?: boolean;
  readonly key: string;
  readonly does: string;
  readonly source?: string;
}

/** A library that takes a key of such a service. */
export interface PrivilegedSdk {
  readonly provider: string;
  readonly module: string;
  readonly calls: readonly string[];
  /** Members that the key is assigned to: `Stripe.apiKey`. */
  readonly members?: readonly string[];
}

/** The file `policies/hosts/privileged.yml`. */
export interface PrivilegedLists {
  readonly apis: readonly PrivilegedApi[];
  readonly sdks: readonly PrivilegedSdk[];
}

/** Services that an app reaches through the team's backend only. */
export class Privileged {
  constructor(private readonly lists: PrivilegedLists) {}

  /** Texts of which one occurs wherever such a service is reached: for gates. */
  get keywords(): string[] {
    return this.lists.apis.flatMap(({ hosts }) => hosts.map((host) => host.replace(/^\*\./, '')));
  }

  /** What occurs in every text that uses such a library: its import and, apart from that, its call. */
  get sdkConditions(): { readonly allOf: readonly (readonly string[])[] }[] {
    return this.lists.sdks.map(({ module, calls, members = [] }) => ({ allOf: [[module], [...calls, ...members]] }));
  }

  /** The libraries that one of these imports brings. */
  sdksOf(modules: readonly string[]): readonly PrivilegedSdk[] {
    return this.lists.sdks.filter(({ module }) => modules.some((each) => isOfModule(module, each)));
  }

  /** The service of a provider. */
  ofProvider(provider: string): PrivilegedApi | undefined {
    return this.lists.apis.find((api) => api.provider === provider);
  }

  /**
   * The service at a host; `mayGoOn` tells of a path that it may stand before the one that is called.
   * @param own Services that a policy adds.
   */
  at(
    host: string,
    path: string,
    mayGoOn: (rest: string) => boolean,
    own: readonly PrivilegedApi[] = [],
  ): PrivilegedApi | undefined {
    return [...own, ...this.lists.apis].find(
      ({ hosts, paths, public: open = [] }) =>
        hosts.some((pattern) => namesHost(pattern, host)) &&
        !open.some((each) => isBelow(each, path)) &&
        (paths?.some((each) => path.startsWith(each) || (isBaseOf(path, each) && mayGoOn(each))) ?? true),
    );
  }
}

/** Whether `path` is below `open`, in which `*` stands for one part. */
function isBelow(open: string, path: string): boolean {
  const [wanted, given] = [open, path].map((each) => each.split('/'));
  return (wanted ?? []).every(
    (part, index) => (part === '*' && given?.[index] !== undefined) || part === '' || part === given?.[index],
  );
}

/** Whether `path` is where all calls of a service begin: `/api/v1` of `/api/v1/notifications`. */
function isBaseOf(path: string, called: string): boolean {
  return called.startsWith(path) && path.length < called.length;
}
