import { settleSaves } from '../../admin/local/all-or-none.ts';

/** Puts back the old files of a save in whose middle the editor was ended, before the site is built from half of them. */
settleSaves(process.cwd());
