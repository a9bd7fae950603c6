import { base64Bytes } from './base';
import type { Proof } from './proof';

/** What stands for each service at the 76th character of a key that names its service. */
const services: Readonly<Record<string, string>> = {
  ACOG: 'Azure AI services',
  AZAC: 'App Configuration',
  AZCS: 'Communication Services',
  AZDO: 'Azure DevOps',
  AZEG: 'Event Grid',
  AZMP: 'Azure Maps',
  AZMR: 'Mixed Reality',
};

/**
 * Azure's newer keys name their service at a fixed place.
 * Source: https://github.com/microsoft/security-utilities (the patterns of high confidence that Microsoft publishes)
 */
export function azureService(value: string): Proof {
  const service = services[value.slice(76, 80)];
  return { evidence: service === undefined ? [] : [{ label: 'Azure service', value: service }] };
}

/**
 * A storage account's key is 64 bytes; those made since 2022 carry `+ASt` at a fixed place.
 * Sources: https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage (512 bits) and
 * https://github.com/microsoft/security-utilities
 */
export function azureStorage(value: string): Proof {
  const key = value.slice(value.indexOf('=') + 1);
  const isCanonical = base64Bytes(key)?.length === 64 && /[AQgw]==$/.test(key);
  const form = isCanonical
    ? key.startsWith('+ASt', 76)
      ? 'holds, with the mark of storage keys'
      : 'holds'
    : 'does not hold: mistyped or made up';
  return { evidence: [{ label: 'Form', value: form }] };
}
