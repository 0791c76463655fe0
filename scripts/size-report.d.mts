interface Weighed {
  file: string;
  bytes?: number;
  before?: number;
  budget?: number;
}
export function describeChange(bytes: number, before: number | undefined): string | undefined;
export function describeFault(weighed: Weighed): string | undefined;
export const ADVICE: string;
