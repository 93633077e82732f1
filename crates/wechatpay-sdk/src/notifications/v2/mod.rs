//! The contents of notifications of v2.

pub mod combined_transactions_success;
pub mod event_check_fail;
pub mod event_check_success;
pub mod event_transaction_fail;
pub mod event_transaction_success;
pub mod pap_contract_state_changed;
pub mod refund_processed;
pub mod transaction_success;
pub mod transactions_risk_occurred;
pub mod vehicle_state_changed_for_parking;
