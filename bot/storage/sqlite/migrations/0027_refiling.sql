-- A follow whose query, category or sources change is filed anew, whoever changes it.

CREATE TRIGGER subscriptions_refiled AFTER UPDATE OF query, category ON subscriptions BEGIN
    UPDATE subscriptions SET filed_as = '' WHERE id = new.id;
END;

CREATE TRIGGER subscription_sources_added AFTER INSERT ON subscription_sources BEGIN
    UPDATE subscriptions SET filed_as = '' WHERE id = new.subscription_id AND filed_as <> '';
END;

CREATE TRIGGER subscription_sources_removed AFTER DELETE ON subscription_sources BEGIN
    UPDATE subscriptions SET filed_as = '' WHERE id = old.subscription_id AND filed_as <> '';
END;
