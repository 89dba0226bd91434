"""Strongly connected components of a graph, callees before callers (Tarjan 1972, without recursion)."""

from collections.abc import Mapping, Sequence


def components[T](graph: Mapping[T, Sequence[T]]) -> list[list[T]]:
    """Lists the components of a graph so that each comes after those it points to."""
    index: dict[T, int] = {}
    low: dict[T, int] = {}
    stack: list[T] = []
    on_stack: set[T] = set()
    found: list[list[T]] = []
    for root in graph:
        if root in index:
            continue
        work: list[tuple[T, int]] = [(root, 0)]
        while work:
            node, position = work.pop()
            if position == 0:
                index[node] = low[node] = len(index)
                stack.append(node)
                on_stack.add(node)
            targets = graph.get(node, ())
            descended = False
            for at in range(position, len(targets)):
                target = targets[at]
                if target not in index:
                    work += [(node, at + 1), (target, 0)]
                    descended = True
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            if descended:
                continue
            if low[node] == index[node]:
                component: list[T] = []
                while True:
                    member = stack.pop()
                    on_stack.discard(member)
                    component.append(member)
                    if member == node:
                        break
                found.append(component)
            if work:
                parent = work[-1][0]
                low[parent] = min(low[parent], low[node])
    return found
