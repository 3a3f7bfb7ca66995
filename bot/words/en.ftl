# Everything that people read, in English. Project Fluent's syntax (https://projectfluent.org), of
# which we use messages, attributes, { $place }, { "text" } and selects by number or word.
#
# Whole sentences only: a message is never glued to another. A number that counts something selects
# a variant; a number that is a name ("schedule 12") is passed as text. Moments come as <t:...>.
# A message says what happened and what to do next. Each section belongs to one room of the code.


## Numbers and lists

number-group = ,
list-comma = { ", " }
list-and = { $begin } and { $end }
list-or = { $begin } or { $end }


## Settings (bot/config)


## Text and reading (bot/text, bot/reading)


## The web (bot/web)


## Storage (bot/storage)


## Timetable (bot/timetable)


## Actions: reading the news


## Actions: sources

feed-bug = An error inside Dateline stopped the reading. Its log says more.


## Actions: schedules


## Doctor (bot/actions/check_*)


## The worker process (bot/worker)


## Client, sender and delivery


## Cards: stories


## Cards: schedules


## Cards: sources


## Commands and options (descriptions)


## Playground, ask and the command line

