// A registration number that is none: a catalogue to try things out with marks its own.
import type { Listing } from '../catalogue/listing.ts';

export const isSampleNumber = ({ rera_id }: Listing): boolean => /sample|dummy/i.test(rera_id ?? '');
