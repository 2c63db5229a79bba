import { page } from '../archive/page.ts';

/** Two remarks about a harbour. */
export const HARBOUR = page('harbour', { outlet: 'The Quay Courier', published: '2024-05-02' }, [
  {
    text: '“The harbour will not be sold,” Mayor Ottoline Brask said on Thursday.',
    by: 'Ottoline Brask',
    role: 'Mayor',
    said: '2024-05-02',
  },
  {
    text: 'Harbour pilot Emil Tarn said the tide gates were “a relic”.',
    by: 'Emil Tarn',
    role: 'Harbour pilot',
    content: 'the tide gates were “a relic”',
  },
]);

/** Forty remarks that no single message holds. */
export const SPEECHES = page(
  'speeches',
  { outlet: 'The Quay Courier' },
  Array.from({ length: 40 }, (_, index) => ({
    text: `“Article ${index + 1} of the lighthouse budget stands,” treasurer Ida Voss said.`,
    by: 'Ida Voss',
    role: 'treasurer',
  })),
);
