"""What installations are made of: exact versions, a bill of materials, an image and a systemd unit."""
