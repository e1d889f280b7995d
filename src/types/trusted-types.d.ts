import type { TrustedTypePolicyFactory } from 'trusted-types';

declare global {
  /** TypeScript's own types do not know it; Firefox has it from 148 on. */
  var trustedTypes: TrustedTypePolicyFactory | undefined;
}
