/** Whether pages are kept for reading without a network. `OFFLINE=off` builds a site that takes an earlier build's worker out. */
export const isOn = process.env['OFFLINE'] !== 'off';
