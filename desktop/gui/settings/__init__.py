"""What a person set, and the page to set it on."""
