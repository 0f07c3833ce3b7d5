// The bytes of the entries, which no change makes larger unseen.
import { budgetNow } from '../../bench/budget.js';
import { format } from 'prettier';
import { written } from './written.js';

export const acceptBytes = async (): Promise<string[]> =>
  written(
    'bench/bytes.json',
    await format(JSON.stringify(await budgetNow()), { parser: 'json', printWidth: 100 }),
  );
