"""Bank statements, as banks hand them out: tables of any shape, OFX, CAMT.053 and MT940."""
