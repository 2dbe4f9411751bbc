// Only built-ins of Node here: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { npmCall } from './npm.mjs';
import { Stop } from './stop.mjs';

const OLDEST_NODE = 20;

/**
 * Installs what `package-lock.json` names, unless it is there. A linked `node_modules` is kept by whoever linked it.
 *
 * @throws {Stop} when Node is too old or `npm ci` fails
 */
export function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    throw new Stop(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
  }
  if (
    isLinked('node_modules') ||
    isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))
  )
    return;
  console.log('Installing dependencies (npm ci) …');
  const { command, args, shell } = npmCall([
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (status !== 0) throw new Stop('npm ci failed; the lines above say why.');
}

/**
 * Whether an installed tree holds every package of the lock file at its version. Packages for other systems may be
 * missing.
 *
 * @param {string | null} wanted text of `package-lock.json`
 * @param {string | null} installed text of `node_modules/.package-lock.json`, which npm writes when it has installed
 */
export function isInstalled(wanted, installed) {
  if (wanted === null || installed === null) return false;
  const there = packages(installed);
  return Object.entries(packages(wanted)).every(
    ([path, { version, optional }]) =>
      path === '' || there[path]?.version === version || (optional && !(path in there)),
  );
}

/**
 * @param {string} lock
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packages(lock) {
  return JSON.parse(lock).packages ?? {};
}

/** @param {string} path */
function isLinked(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // Not there: nothing is installed.
  }
}
