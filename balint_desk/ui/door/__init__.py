"""The way in and out: unlocking, locking, the first start, the passphrase and the recovery sheet."""
