"""Reads expressions and binds targets for a flow domain."""

from collections.abc import Sequence

from doyen.facts import tree
from doyen.program.flow.domain import Domain, Passed


class Values[V](Domain[V]):
    """The reading of expressions by a domain, in the order Python evaluates them."""

    # -- expressions -------------------------------------------------------------------------------------------------

    def value(self, node: tree.Expr | None) -> V:
        """Reads an expression, in the order Python evaluates it."""
        match node:
            case tree.Name(id=name):
                return self.names[name] if name in self.names else self.name(node)
            case tree.Attr():
                return self.attribute(node, self.value(node.value))
            case tree.Call():
                return self._call(node)
            case tree.Await():
                return self.awaited(self.value(node.value))
            case tree.Sub():
                owner = self.value(node.value)
                self.value(node.index)
                return self.indexed(node, owner)
            case tree.Seq(items=items):
                return self.either([self.value(one) for one in items])
            case tree.Star():
                return self.item(self.value(node.value))
            case tree.Comp():
                return self._comprehension(node)
            case tree.Func():
                return self.function(node)
            case None | tree.Const():
                return self.nothing
        return self._compound(node)

    def _compound(self, node: tree.Expr) -> V:
        match node:
            case tree.Map(keys=keys, values=values):
                for key in keys:
                    self.value(key)
                return self.joined([self.value(one) for one in values])
            case tree.BoolOp(values=values):
                return self._alternatives(values)
            case tree.IfExp():
                self.value(node.test)
                before = self.snapshot()
                self.assumed(node.test, positive=True)
                first, after = self.value(node.body), self.snapshot()
                self.restore(before)
                self.assumed(node.test, positive=False)
                second = self.value(node.orelse)
                self.merge([after, self.snapshot()])
                return self.either([first, second])
            case tree.Walrus(name=name):
                self.names[name] = self.value(node.value)
                return self.names[name]
            case tree.Yield():
                return self.yielded(self.value(node.value))
            case tree.Not():
                self.value(node.value)
            case tree.Compare(left=left, rights=rights):
                for one in (left, *rights):
                    self.value(one)
            case tree.Opaque(children=children):
                for one in children:
                    self.value(one)
            case tree.Bin():
                return self.joined([self.value(node.left), self.value(node.right)])
        return self.nothing

    def _alternatives(self, values: Sequence[tree.Expr]) -> V:
        """`a and b`, `a or b`: what comes later may not be read."""
        found = [self.value(values[0])]
        states = [self.snapshot()]
        for node in values[1:]:
            found.append(self.value(node))
            states.append(self.snapshot())
        self.merge(states)
        return self.either(found)

    def _call(self, node: tree.Call) -> V:
        receiver = self.value(node.func.value) if type(node.func) is tree.Attr else self.value(node.func)
        positional: list[V] = []
        starred: list[V] = []
        for one in node.args:
            (starred if type(one) is tree.Star else positional).append(self.value(one))
        named = []
        for key, one in node.keywords:
            value = self.value(one)
            if key == "**":
                starred.append(value)
            else:
                named.append((key, value))
        return self.called(node, Passed(receiver, tuple(positional), tuple(named), tuple(starred)))

    def _comprehension(self, node: tree.Comp) -> V:
        outside, is_leaving = dict(self.names), self.is_leaving
        self.is_leaving = False
        for generator in node.generators:
            iterable = self.value(generator.iter)
            self.bind(generator.target, self.item(iterable))
            for condition in generator.ifs:
                self.value(condition)
                self.assumed(condition, positive=True)
        found = [self.value(node.element), self.value(node.value)]
        self.names, self.is_leaving = outside, is_leaving
        return self.joined(found)

    # -- binding -----------------------------------------------------------------------------------------------------

    def bind(self, target: tree.Expr, value: V) -> None:
        """Binds what an assignment, a loop or a `with` binds."""
        match target:
            case tree.Name(id=name):
                self.names[name] = value
            case tree.Seq(items=items):
                for position, one in enumerate(items):
                    self.bind(one, self.part(value, position, len(items)))
            case tree.Star(value=inner):
                self.bind(inner, value)
            case tree.Attr():
                self.stored(target, self.value(target.value), value)
            case tree.Sub():
                self.value(target.value)
                self.value(target.index)
