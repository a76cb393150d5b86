/** Variables that hold a secret by their name: tokens of forges, and what KarstKit itself takes. */
const secretVariable = /(?:^|_)(?:TOKEN|PASSPHRASE)$|^KARST_[A-Z_]*(?:KEY|PASSWORD)$/;

/** Values of the caller's environment that may stand nowhere in what is written. */
export function environmentSecrets(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return Object.entries(environment).flatMap(([name, value = '']) =>
    secretVariable.test(name) && value !== '' ? [value] : [],
  );
}
