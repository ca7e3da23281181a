import { AtClinic } from '#page-types/document/at-clinic.tsx'
import { LocationDirections } from '#page-types/location/directions.tsx'
import { LocationSketch } from '#page-types/locations/location-sketch.tsx'
import { AddressLines } from '#ui/address-lines.tsx'
import { BodyMap } from '#ui/body-map/body-map.tsx'
import { asText, sampleLocation, sampleTargets } from '#ui/fixtures.ts'
import type { Frame } from '#ui/frame.ts'
import { HoursTable } from '#ui/hours-table.tsx'
import { Block } from '#ui/parts/block.tsx'
import { Fees } from '#ui/parts/fees.tsx'
import { LocationCards, LocationLinks } from '#ui/parts/location-details.tsx'
import { LocationNames } from '#ui/parts/location-names.tsx'
import { QuickFacts } from '#ui/parts/quick-facts.tsx'
import { otherLocation, sampleFees } from './samples.ts'

/** Locations, hours, fees and the body map. */
export function Locations({ shell, messages }: Frame) {
  const locations = [sampleLocation, otherLocation]
  return (
    <>
      <Block name="body" heading="Where it hurts">
        <BodyMap
          regions={[
            {
              areas: ['calf'],
              region: { title: asText('Calf'), href: '/regions/calf' },
              conditions: sampleTargets,
            },
            {
              areas: ['foot'],
              region: { title: asText('Foot and ankle'), href: '/regions/foot-and-ankle' },
              conditions: [],
            },
          ]}
          messages={messages}
        />
      </Block>
      <Block name="locations" heading="Locations">
        <QuickFacts shell={shell} messages={messages} price={asText('First visit: $140')} />
        <LocationCards locations={[sampleLocation]} headingLevel={3} messages={messages} />
        <AddressLines lines={sampleLocation.address} />
        <HoursTable rows={sampleLocation.hours} messages={messages} />
        <LocationLinks location={sampleLocation} messages={messages} />
      </Block>
      <Block name="map" heading="Several locations">
        <LocationNames locations={locations} />
        <LocationSketch locations={locations} lang={shell.lang} messages={messages} />
      </Block>
      <div className="document-body">
        <div className="document-main">
          <LocationDirections location={sampleLocation} shell={{ ...shell, locations }} messages={messages} />
          <AtClinic
            facts={{ practitioners: sampleTargets.slice(0, 2), insurers: ['HSA', 'FSA'] }}
            shell={{ ...shell, locations }}
            messages={messages}
          />
          <Fees fees={sampleFees} heading={messages.fees} />
        </div>
      </div>
    </>
  )
}
