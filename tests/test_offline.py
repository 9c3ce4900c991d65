"""That the tests themselves cannot reach the network."""

from __future__ import annotations

import socket

import pytest
from pytest_socket import SocketConnectBlockedError


def test_an_address_in_the_network_cannot_be_reached() -> None:
    with socket.socket() as one, pytest.raises(SocketConnectBlockedError):
        one.connect(("192.0.2.1", 80))


def test_a_name_in_the_network_cannot_be_looked_up() -> None:
    with pytest.raises(OSError, match="looked up"):
        socket.getaddrinfo("example.org", 443)


def test_the_own_machine_can_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as one:
        assert one.getpeername() == server.getsockname()
