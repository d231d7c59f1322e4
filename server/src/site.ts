// The owner's words and the person behind the chat: what the SITE file says, checked field by field.
import type { Language } from './contract.ts';

export type Hours = {
  /** IANA: "Asia/Kolkata". */
  time_zone: string;
  /** 'mon' … 'sun' → ["10:00", "19:00"] or null for closed. */
  days: Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', [string, string] | null>>;
  /** ISO dates the office is closed. */
  holidays: string[];
};

export type Site = {
  name: string;
  /** Of the owner's site; relative links of the catalogue are resolved against it. */
  url?: string;
  logo?: string;
  /** CSS colour. */
  accent?: string;
  greeting: Partial<Record<Language, string>>;
  /** Languages the owner allows, the first is the default. */
  languages: Language[];
  phone?: string;
  /** Digits with country code. */
  whatsapp?: string;
  email?: string;
  contact_url?: string;
  hours?: Hours;
  privacy_url?: string;
  /** Per cent a year, as of `date` (ISO). */
  loan?: { rate: number; months: number; date: string };
};
