"""Why a bundle is refused: the sentences that a technician can meet, as the engine makes them.

A bundle that was put together to do harm is refused in words about its insides; those stay English.
"""

from __future__ import annotations

from desktop.language import mark

TEMPLATES = (
    # export.bundle.signature
    mark(
        "The bundle's signature is broken: it was changed after it was signed. "
        "Get it again from the person who made it."
    ),
    # export.bundle.reader
    mark("Expected a folder or a file in {path}. Received something else."),
    mark("The bundle {path} cannot be read: {why}. Check the path."),
    mark("Expected a bundle in {path}. It is no whole zip: {why}. Copy the bundle again."),
    mark("Expected {file} in the bundle. It is missing."),
    mark("Expected no {file} in the bundle. It has no use."),
    mark("The bundle holds {file}, which its manifest does not name."),
    mark(
        "The bundle's {file} is damaged or was changed: its SHA-256 is not the "
        "manifest's. Copy the bundle again."
    ),
    mark("Expected plain files in the bundle. {file} is none."),
    mark("The bundle's golden folder is a link. Links are not followed."),
    mark("The bundle holds a file of a name it may not have: {what}."),
    mark("The bundle holds two files of one name."),
    mark("The bundle's {file} is not compressed as plain zips are."),
    mark("The bundle's {file} is not of its stated size."),
    mark("Expected at most {files} files in the bundle. Received more."),
    mark(
        "Expected at most {files} files, {each} MB each and {together} MB together, in the "
        "bundle. Received more."
    ),
    mark("Expected at most 1 MB of text in the bundle's {file}."),
    mark(
        "Expected golden images of at most {each} megapixels, {together} together. {file} has more."
    ),
    mark("Expected golden images of at most {each} MB. {file} has more."),
    # export.bundle.golden
    mark("The golden image {file} cannot be read. {why}"),
    mark("The golden image {file} was refused. {why}"),
    mark(
        "The golden image {file} failed on this PC: {what} by {difference}, at most {most} was "
        "expected. Do not use this bundle here."
    ),
    # export.bundle.strict_json
    mark("Expected JSON in {file}. Received something else: {why}."),
    mark("Expected {what} in {file}. It is missing."),
    mark("Expected no {what} in {file}. It is unknown."),
    # export.bundle.manifest
    mark(
        "Expected bundle format {expected} in manifest.json. Received format {received}. Export "
        "the bundle again with this Petriscope."
    ),
    mark(
        "Expected preprocessing {expected} in manifest.json. Received {received}. Train and "
        "export again with this Petriscope."
    ),
    mark(
        "Expected preprocessing to a square of {least} to {most} pixels a side in manifest.json. "
        "Received {width} x {height}. Train and export again with this Petriscope."
    ),
    # export.bundle.classifier
    mark("The bundle's {file} cannot be loaded: {why}"),
    # desktop.engine
    mark("The bundle {path} was changed while it was checked. Copy it again."),
    mark("The copy {path} cannot be written ({why}). Free some disk space."),
)

PARTS = (
    # export.bundle.reader
    mark("it does not end as plain zips do"),
    mark("it is cut short"),
    # export.bundle.golden
    mark("its probabilities differ"),
    mark("its heatmap differs"),
)
