-- How often each two states voted alike: one row per pair that shares a vote.
--
-- shared  votes, not disputed, in which both said yes (Y), no (N) or abstained (A): the n
-- alike   those of them in which both took the same position
-- value   alike / shared, strict agreement, 0 to 1
--
-- It reads two tables of a data set, votes and resolutions, as any engine opens them from Parquet. In DuckDB, inside
-- the folder of the data set:
--
--   create view votes as select * from 'votes.parquet';
--   create view resolutions as select * from 'resolutions.parquet';

with cast_votes as (
  select v.resolution_id, v.state, v.position
  from votes v
  join resolutions r on r.id = v.resolution_id
  where r.status = 'ok'
    and v.position in ('Y', 'N', 'A')
)
select
  a.state as state_a,
  b.state as state_b,
  count(*) as shared,
  sum(case when a.position = b.position then 1 else 0 end) as alike,
  cast(sum(case when a.position = b.position then 1 else 0 end) as double precision) / count(*) as value
from cast_votes a
join cast_votes b on b.resolution_id = a.resolution_id and b.state > a.state
group by a.state, b.state
order by a.state, b.state
