import unittest

import pytest


@pytest.fixture
def client(): ...  # root: client (test, thread)


def test_one(client): ...  # root: test_one (test, thread)


async def test_two(): ...  # root: test_two (test, loop)


def helper(): ...


class TestThings(unittest.TestCase):
    def setUp(self): ...  # root: setUp (test, thread)

    def test_three(self): ...  # root: test_three (test, thread)
