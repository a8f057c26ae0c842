import { settleSaves } from '../../admin/local/all-or-none.ts';
import { readArguments } from './read-arguments.ts';

/** Puts back the old files of a save in whose middle the editor was ended, before the site is built from half of them. */
readArguments({ usage: 'node src/commands/settle-saves.ts' });
settleSaves(process.cwd());
