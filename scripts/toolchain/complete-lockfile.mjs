// Adds the binaries for other platforms that the registry in use does not carry to package-lock.json.
// Why: `npm install` drops an optional dependency it cannot resolve, and `npm ci` then refuses the lockfile for lacking it.
// Plain .mjs: it also runs on the machine's own Node, before the project's Node is installed.
// `--check` writes nothing and exits 1 when something is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const LOCKFILE = new URL('../../package-lock.json', import.meta.url);
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const SYSTEMS = { win: 'win32' };
const PROCESSORS = 'arm64 arm x64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32'.split(' ');
const SYSTEM_NAMES = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32 win'.split(' ');

/** Platform fields read off a package name such as `@x/binding-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[-/_]/);
  const os = SYSTEM_NAMES.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = words.includes('musl') ? 'musl' : words.some((word) => word.startsWith('gnu')) && 'glibc';
  return { cpu: cpu && [cpu], libc: libc ? [libc] : undefined, os: os && [SYSTEMS[os] ?? os] };
}

/** Where Node would look for `name` from the package at `place`, nearest folder first. */
function placesFor(name, place) {
  const places = [];
  for (let at = place; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    places.push(`${at}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

/** Returns the lockfile's packages with a stub for each missing optional dependency, and the names added. */
export function completed(packages) {
  const added = {};
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const places = placesFor(name, place);
      const isThere = places.some((one) => one in packages || added[one]?.version === version);
      if (isThere || !EXACT.test(version)) continue;
      const home = places.findLast((one) => !(one in added));
      const { cpu, libc, os } = platformOf(name);
      // In npm's own order of keys, so that the next `npm install` changes nothing.
      added[home] = { version, cpu, dev, libc, optional: true, os };
    }
  }
  const entries = Object.entries({ ...packages, ...added }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { packages: Object.fromEntries(entries), added: Object.keys(added) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
  const { packages, added } = completed(lock.packages);
  if (process.argv.includes('--check')) {
    for (const place of added) console.error(`package-lock.json: kurang ${place}; jalankan \`npm run lock\``);
    process.exitCode = added.length > 0 ? 1 : 0;
  } else if (added.length > 0) {
    writeFileSync(LOCKFILE, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
    console.log(`package-lock.json: ${added.length} entri platform lain ditambahkan`);
  }
}
