// node scripts/installed.js && …: installs what is missing, before a script that needs it.
import { ensureNodeModules } from './setup.js';

ensureNodeModules();
