//! What became of a call: each operation of the catalogue that has a query for it, against the simulator.

mod each;
mod typed;
