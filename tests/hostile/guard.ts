/** One thing that keeps hostile inputs out: without it, exactly these ids are red. */
export interface Guard {
  readonly what: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly search: string;
  readonly replace: string;
  readonly ids: readonly string[];
}

export const guards: readonly Guard[] = [
  {
    what: 'the grammar of owners',
    file: 'src/source/slug.ts',
    search: '!grammar.owner.test(group) ||',
    replace: '',
    ids: ['SL-02', 'SL-05', 'SL-07'],
  },
  {
    what: 'the grammar of repositories',
    file: 'src/source/slug.ts',
    search: 'if (grammar.repository.test(repository) && !isReserved(repository)) return undefined;',
    replace: 'return undefined;',
    ids: ['SL-01', 'SL-03', 'SL-05'],
  },
  {
    what: 'one owner where groups do not nest',
    file: 'src/source/slug.ts',
    search: "if (groups.length > grammar.ownerDepth) return 'has more parts than its host allows';",
    replace: '',
    ids: ['SL-06'],
  },
  {
    what: 'no host in a slug',
    file: 'src/source/slug.ts',
    search: "if (groups.length > 1 && groups[0]?.includes('.'))",
    replace: 'if (groups.length > 99)',
    ids: ['SL-07'],
  },
  {
    what: 'the ref of a slug is parsed',
    file: 'src/source/slug.ts',
    search: 'if (ref !== undefined) parseRef(ref);',
    replace: '',
    ids: ['RF-01', 'RF-02', 'RF-03', 'RF-09'],
  },
  {
    what: 'the characters of a ref',
    file: 'src/source/ref.ts',
    search:
      "if (!/^[A-Za-z0-9._/+@-]+$/.test(text)) return 'holds a character that no ref may hold';",
    replace: '',
    ids: ['RF-02', 'RF-09'],
  },
  {
    what: 'the first character of a ref',
    file: 'src/source/ref.ts',
    search: 'if (/^[-/.]/.test(text))',
    replace: 'if (/^\\0/.test(text))',
    ids: ['RF-01', 'RF-02', 'RF-03'],
  },
  {
    what: 'no ".." in a ref',
    file: 'src/source/ref.ts',
    search: "if (text.includes('..')) return 'holds \"..\"';",
    replace: '',
    ids: ['RF-02'],
  },
  {
    what: 'a name that means two things',
    file: 'src/source/resolve-ref.ts',
    search: 'if (found.length > 1) throw',
    replace: 'if (found.length > 9) throw',
    ids: ['RF-07'],
  },
  {
    what: 'a directory stays in its repository',
    file: 'src/source/directory-slug.ts',
    search: "if (path === '..' || path.startsWith('../')) {",
    replace: 'if (path === "") {',
    ids: ['SL-01'],
  },
  {
    what: 'no plain http abroad',
    file: 'src/source/host.ts',
    search: 'if (plainAbroad) {',
    replace: 'if (plainAbroad && url.port === "1") {',
    ids: ['SL-07'],
  },
  {
    what: 'no private address',
    file: 'src/io/network-address.ts',
    search: 'if (hidden !== undefined && !allowPrivate) {',
    replace: 'if (hidden?.address === "") {',
    ids: ['SL-08'],
  },
  {
    what: 'redirects to listed hosts alone',
    file: 'src/io/http.ts',
    search: 'if (!allowed.includes(next.host)) {',
    replace: 'if (next.host === "nobody") {',
    ids: ['SL-10'],
  },
  {
    what: 'no token for a second host',
    file: 'src/io/http.ts',
    search: 'sendToken: sameHost',
    replace: 'sendToken: sameHost || true',
    ids: ['SL-10'],
  },
  {
    what: 'duplicates whatever the case and the ref',
    file: 'src/spec/member.ts',
    search: 'if (other === undefined) first.set(identity, each);',
    replace: 'if (other === undefined || other !== each) first.set(identity, each);',
    ids: ['SL-04'],
  },
  {
    what: 'reserved names',
    file: 'src/spec/entry.ts',
    search: 'if (isReservedName(name)) {',
    replace: 'if (name === "") {',
    ids: ['SL-11'],
  },
  {
    what: 'the names of entries',
    file: 'src/source/archive.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a line of the code as it stands
    search: 'if (fault !== undefined) throw unsafe(`The entry ${shown(entry.path)} ${fault}.`);',
    replace: '',
    ids: ['AR-01', 'AR-08', 'AR-12'],
  },
  {
    what: 'links stay in the tree',
    file: 'src/source/archive.ts',
    search: 'if (leavesTree(path, entry.target)) {',
    replace: 'if (entry.target === "nowhere") {',
    ids: ['AR-02', 'AR-08'],
  },
  {
    what: 'nothing through a link',
    file: 'src/source/archive.ts',
    search: 'checkNesting(found);',
    replace: '',
    ids: ['AR-02'],
  },
  {
    what: 'one root',
    file: 'src/source/archive.ts',
    search: 'if (root !== found.root) {',
    replace: 'if (root === "nothing") {',
    ids: ['AR-09'],
  },
  {
    what: 'each name once',
    file: 'src/source/archive.ts',
    search: 'if (found.files.has(path) || found.links.has(path)) {',
    replace: 'if (found.links.size > 99) {',
    ids: ['AR-12'],
  },
  {
    what: 'no more entries than the limit',
    file: 'src/source/archive.ts',
    search: 'if (found.entries > limits.entries) {',
    replace: 'if (found.entries < 0) {',
    ids: ['AR-06'],
  },
  {
    what: 'the commit that was asked for',
    file: 'src/source/archive.ts',
    search: "if (entry.kind === 'comment') checkCommit(entry.text, request.commit);",
    replace: "if (entry.kind === 'comment') continue;",
    ids: ['AR-08'],
  },
  {
    what: 'no hard links',
    file: 'src/source/tar.ts',
    search: "case '1':\n      throw",
    replace: "case '1':\n      if (path.length < 200) return 'link';\n      throw",
    ids: ['AR-03'],
  },
  {
    what: 'the ratio of an archive',
    file: 'src/source/gunzip.ts',
    search: 'if (count.out > limits.ratioFromBytes && count.out > count.in * limits.ratio) {',
    replace: 'if (count.out < 0) {',
    ids: ['AR-05'],
  },
  {
    what: 'the checksum of gzip',
    file: 'src/source/gunzip.ts',
    search: 'if (trailer.readUInt32LE(0) !== count.checksum || !sizeMatches) {',
    replace: 'if (!sizeMatches) {',
    ids: ['AR-10'],
  },
  {
    what: 'nothing behind the end of gzip',
    file: 'src/source/gunzip.ts',
    search: "if (trailer.byteLength > 8) throw malformed('goes on after its end');",
    replace: '',
    ids: ['AR-10'],
  },
];
