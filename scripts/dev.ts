import { dev } from 'astro';
import { checkedEnvironment } from '../src/building/build.ts';

if (checkedEnvironment()) await dev({ root: process.cwd() });
