// XML of records: a portal's or a builder's own export, with whatever names it has.
import { expect, test } from 'vitest';
import { loadHomes } from '../load.ts';

const load = (text: string) => loadHomes({ source: 'export.xml', text, now: Date.UTC(2026, 10, 15) });

test('an element for each home, attributes and units beside its parts', () => {
  const { listings } = load(`<?xml version="1.0" encoding="UTF-8"?>
    <export agency="Sample Home Links">
      <listing ref="S-1" status="active">
        <category>Apartment</category><transaction>Sale</transaction><society>Sample Sky</society>
        <locality>South Bopal</locality><city>Ahmedabad</city><bedrooms>3</bedrooms>
        <superBuiltUp unit="sq yd">198</superBuiltUp><price currency="INR">9800000</price>
        <description><![CDATA[Garden facing & quiet.]]></description>
      </listing>
      <listing ref="S-2" status="expired">
        <category>Apartment</category><transaction>Rent</transaction><society>Sample Springs</society>
        <locality>Gota</locality><city>Ahmedabad</city><bedrooms>2</bedrooms><price>16500</price>
      </listing>
      <listing ref="S-3" status="active">
        <category>Apartment</category><transaction>Rent</transaction><society>Sample Flats</society>
        <locality>Satellite</locality><city>Ahmedabad</city><bedrooms>3</bedrooms><price>35000</price>
      </listing>
    </export>`);
  expect(listings).toMatchObject([
    { locality: 'South Bopal', bhk: 3, price: 9_800_000, area: 1782, area_basis: 'super_built_up' },
    { locality: 'Satellite', bhk: 3, price: 35_000, purpose: 'rent' },
  ]);
});

test('what stands around the homes is said of each', () => {
  const { listings } = load(`<Inventory ProjectName="Sample Greens" Location="Sector 150" City="Noida">
    <Tower Name="Ash" Floors="22">
      <Unit No="A-101" FloorNo="1" Typology="3BHK" CarpetArea="1210" UnitCost="17199000" State="Vacant"/>
      <Unit No="A-104" FloorNo="1" Typology="2BHK" CarpetArea="800" UnitCost="11205000" State="Sold"/>
    </Tower>
    <Tower Name="Birch" Floors="18">
      <Unit No="B-202" FloorNo="2" Typology="3BHK" CarpetArea="1210" UnitCost="16915500" State="Vacant"/>
    </Tower>
  </Inventory>`);
  expect(listings).toMatchObject([
    { project: 'Sample Greens', locality: 'Sector 150', bhk: 3, floor: 1, total_floors: 22 },
    { project: 'Sample Greens', locality: 'Sector 150', bhk: 3, floor: 2, total_floors: 18 },
  ]);
});

test.each([
  ['<a><b>1</b></a>', /no element stands in it twice|locality/],
  ['<a><b>', /is not XML/],
  ['<!DOCTYPE html><html><body>Sign in</body></html>', /web page/],
])('says why it cannot be read: %s', (text, why) => {
  expect(() => load(text)).toThrow(why);
});

test('photos with attributes are no homes, though there are more of them', () => {
  const home = (ref: string, locality: string, photos: string) =>
    `<home><ref>${ref}</ref><price>5500000</price><bedrooms>2</bedrooms><type>Apartment</type>
      <locality>${locality}</locality><city>Bengaluru</city><photos>${photos}</photos></home>`;
  const photo = (n: number) => `<photo url="https://homes.example/${n}.jpg" caption="Sample hall"/>`;
  const { listings } = load(
    `<homes>${home('S1', 'Hebbal', photo(1) + photo(2) + photo(3))}${home('S2', 'Hoodi', photo(4) + photo(5))}</homes>`,
  );
  expect(listings.map(({ locality }) => locality)).toEqual(['Hebbal', 'Hoodi']);
});

test('names that are nearly ours are read as a sheet’s are', () => {
  const home = (id: string, price: string) =>
    `<home><id>${id}</id><title>2 BHK flat, Sample Meadows</title><price>${price}</price>
      <bedrooms>2</bedrooms><locality>Hebbal</locality><city>Bengaluru</city><type>Apartment</type></home>`;
  const { listings } = load(`<homes>${home('X-1', '62 lakh')}${home('X-2', '0.7 Cr')}</homes>`);
  expect(listings).toMatchObject([
    { id: 'X-1', bhk: 2, price: 6_200_000 },
    { id: 'X-2', bhk: 2, price: 7_000_000 },
  ]);
});
