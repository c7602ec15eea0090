-- When somebody must next look at a request: to read it, until it was claimed once; then to decide it.
-- The queue goes by this one column.

alter table help_request add column due_at bigint not null default 0;
update help_request set due_at = case
    when exists (select 1 from claim where claim.request_id = help_request.id) then decide_by
    else screen_by end;
drop index help_request_queue;
create index help_request_queue on help_request (urgency, due_at, id)
    where decided_at is null and closed_at is null and withdrawn_at is null;
create index help_request_waiting on help_request (submitted_at, id)
    where decided_at is null and closed_at is null and withdrawn_at is null;

-- The earlier request, the other council, or the reason, where an outcome needs one.
alter table decision add column sealed_about bytea;
