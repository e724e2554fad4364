"""What the two processes say to each other, and the checks on what the child says.

The child decodes bytes from outside, so the parent takes nothing it sends on trust: every
field is checked, and anything unexpected is a ``ProtocolError``.
"""
