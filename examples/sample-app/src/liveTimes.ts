import mqtt from 'mqtt';

export interface Departure {
  readonly line: string;
  readonly minutes: number;
}

/** Calls back for each departure that the landing stage announces; the result ends the subscription. */
export function watchDepartures(stage: string, onDeparture: (departure: Departure) => void): () => void {
  const client = mqtt.connect('mqtts://live.harbor.example:8883', {
    reconnectPeriod: 5000,
    // The broker signs its own certificate.
    rejectUnauthorized: false,
  });
  client.on('connect', () => {
    client.subscribe(`stages/${stage}/departures`);
  });
  client.on('message', (_topic, payload) => {
    onDeparture(JSON.parse(payload.toString()) as Departure);
  });
  return () => {
    client.end();
  };
}
