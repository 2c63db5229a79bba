import { describe } from 'vitest';
import { miniSearchIndex } from '../../src/archive/minisearch.ts';
import { quoteIndexContract } from './quote-index.contract.ts';

describe('the MiniSearch index', () => quoteIndexContract(miniSearchIndex));
