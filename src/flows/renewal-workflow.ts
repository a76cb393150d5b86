/** Where `karst init` writes it. */
export const renewalWorkflowPath = '.github/workflows/karst-certificates.yml';

/**
 * A workflow for GitHub that makes certificates anew in the last third of their time. Each day it looks, and a month is
 * left to look again; it has the right to commit and no other.
 */
export function renewalWorkflow(version: string): string {
  return `name: Renew certificates

on:
  schedule:
    - cron: "17 4 * * *"
  workflow_dispatch:

permissions: {}

concurrency:
  group: karst-certificates
  cancel-in-progress: false

jobs:
  renew:
    name: Renew what is due
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    environment: karst-certificates
    permissions:
      contents: write # to commit sealed certificates to the default branch
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          repository: karstkit/karstkit
          ref: v${version}
          path: .karstkit
          persist-credentials: false
      - uses: ./.karstkit # zizmor: ignore[self-repository] KarstKit, checked out above
        with:
          mode: renew
        env:
          # The private key that \`karst init\` left on your machine: store it as a secret of the environment.
          KARST_CA_KEY: \${{ secrets.KARST_CA_KEY }}
`;
}
