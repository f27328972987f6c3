"""What is switched on under "I also need"."""

from balint_desk.store.practice import settings


def switch_on(store, *extras):
    """These and nothing else."""
    with store.write("I also need") as session:
        settings.put(session, settings.ALSO_NEED, [extra.value for extra in extras])
