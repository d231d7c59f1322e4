// Places: the localities, zones and landmarks that visitors name, matched to what this catalogue has.
export type Place = {
  /** Canonical: "Whitefield". */
  name: string;
  kind: 'locality' | 'zone' | 'landmark' | 'city';
  lat?: number;
  lng?: number;
  zone?: string;
  city?: string;
  /** Homes of this catalogue there (in a zone or city: in all of it). 0: known but absent from this catalogue. */
  homes: number;
  /** Where its own point is not known: the locality whose point stands for it. */
  at?: string;
  /** Of a landmark that is spoken of from further off than others: so far "near" it reaches, kilometres. */
  near_km?: number;
  /** As people write it in other scripts, for replies. */
  hi?: string;
  kn?: string;
};

export type PlaceMatch = {
  place: Place;
  /** Token positions [from, to) in the list that was given. */
  from: number;
  to: number;
  how: 'exact' | 'alias' | 'spelling';
  /** Other places as near in spelling; more than none: ask. */
  rivals: Place[];
  /** A numbered part of the place is named here that no home is told to be in. */
  untold?: true;
};

export type Places = {
  /**
   * Every place named in these lower-case tokens, longest first, none overlapping. Exact, then alias, then spelling; an
   * `ordinary` word is no misspelt place.
   */
  match(tokens: readonly string[], ordinary?: (word: string) => boolean): PlaceMatch[];
  /** By canonical name. */
  byName(name: string): Place | undefined;
  /** The phase, stage, block or sector of a locality: `phase2` of "JP Nagar"; undefined where no home is listed so. */
  partOf(place: Place, part: string): Place | undefined;
  /** The names of the parts of a locality. */
  partsOf(name: string): readonly string[];
  /** Localities of this catalogue, most homes first. */
  localities: readonly Place[];
  /**
   * What a name means that is closest to a point: "Manyata Tech Park" is itself, "metro" any station where the gazetteer
   * has them all, a road the locality on it. Undefined where nothing is known of it, or no coordinates are.
   */
  closest(name: string, point: { lat?: number; lng?: number }): { place: Place; km: number } | undefined;
  /** Localities of this catalogue by distance from a place, nearest first, itself left out. */
  nearest(place: Place, limit: number): { place: Place; km: number }[];
};
