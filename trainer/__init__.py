"""From labelled images to a run folder: fine-tune EfficientNetB0 and tell how good it is."""
