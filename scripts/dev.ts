import path from 'node:path';
import { dev } from 'astro';
import { checkedEnvironment } from '../src/building/build.ts';

if (checkedEnvironment()) await dev({ root: path.dirname(import.meta.dirname) });
