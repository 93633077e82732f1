//! What `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` has in common with other areas.

enumeration! {
    /// 预算单状态
    State {
        FINISHED = "FINISHED",
    }
}
