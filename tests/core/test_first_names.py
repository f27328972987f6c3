from balint_desk.core.text import first_names


def test_colleagues_are_spoken_of_by_their_first_names_without_titles():
    assert first_names(["Dr Miriam Adler", "Adler, Jonas", "Ingrid"]) == {
        "Dr Miriam Adler": "Miriam",
        "Adler, Jonas": "Jonas",
        "Ingrid": "Ingrid",
    }


def test_who_shares_a_first_name_is_named_in_full():
    assert first_names(["Anna Weiss", "Änna Berg", "Jo Weiss"]) == {
        "Anna Weiss": "Anna Weiss",
        "Änna Berg": "Änna Berg",
        "Jo Weiss": "Jo",
    }
