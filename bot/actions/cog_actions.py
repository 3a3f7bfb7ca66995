"""What cogs can ask for: `bot.actions`."""

from typing import NamedTuple

from bot.actions.check_health import CheckHealth
from bot.actions.choose_language import ChooseLanguage
from bot.actions.choose_selection import ChooseSelection
from bot.actions.compose_digest import ComposeDigest
from bot.actions.edit_subscriptions import EditSubscriptions
from bot.actions.explain_posting import ExplainPosting
from bot.actions.find_source import FindSource
from bot.actions.follow_news import FollowNews
from bot.actions.follow_sources import FollowSources
from bot.actions.give_help import GiveHelp
from bot.actions.greet_servers import GreetServers
from bot.actions.group_stories import FindRelated
from bot.actions.keep_alerts import KeepAlerts
from bot.actions.read_news import ReadNews
from bot.actions.schedule_digests import ScheduleDigests
from bot.actions.search_news import SearchNews
from bot.actions.summarize_message import SummarizeMessage


class CogActions(NamedTuple):
    """The actions that cogs call."""

    languages: ChooseLanguage
    find_source: FindSource
    choose_selection: ChooseSelection
    read: ReadNews
    search_news: SearchNews
    find_related: FindRelated
    digest: ComposeDigest
    summarize: SummarizeMessage
    sources: FollowSources
    schedules: ScheduleDigests
    follows: FollowNews
    editing: EditSubscriptions
    alerts: KeepAlerts
    explain: ExplainPosting
    health: CheckHealth
    give_help: GiveHelp
    greet: GreetServers
