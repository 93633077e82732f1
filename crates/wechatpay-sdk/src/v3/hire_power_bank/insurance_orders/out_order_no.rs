//! 查询保险订单详情 · Query an insurance order
//!
//! `/v3/hire-power-bank/insurance-orders/{out_order_no}`

/// 查询保险订单详情 · Query an insurance order
///
/// `/v3/hire-power-bank/insurance-orders/{out_order_no}`
#[derive(Clone)]
pub struct OutOrderNo {
    pub(crate) node: crate::chain::Node,
}

impl OutOrderNo {
    /// 查询保险订单详情 · Query an insurance order
    ///
    /// `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
    ///
    /// 商户按创建时的凭据号查询隔夜归还保险订单，返回已理赔次数和生效时间。模式：普通商户。
    ///
    /// Queries an overnight-return insurance order by merchant order number and returns its claims and period. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .hire_power_bank()
    ///     .insurance_orders()
    ///     .out_order_no("6e8369071cd942c0476613f9d1ce9ca3")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [insurance-orders/get-by-out-trade-no.html](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html)
    #[doc(alias(
        "查询保险订单详情",
        "Query an insurance order",
        "充电宝隔夜归还",
        "insurance-orders",
        "hire-power-bank/insurance-orders"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/hire-power-bank/insurance-orders/{out_order_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/hire-power-bank/insurance-orders/{out_order_no}")
    }
}

/// 查询保险订单详情 · Query an insurance order
pub mod get {

    /// 查询保险订单详情：应答 · Query an insurance order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 租借充电宝隔夜归还保险订单号 · Overnight return insurance order ID
        pub order_id: Option<String>,
        /// 商户创建保险订单时的凭据号 · Merchant insurance order number
        pub out_order_no: Option<String>,
        /// 微信用户在商户对应appid下的唯一标识 · User openid
        pub openid: Option<String>,
        /// 一笔保险订单对应的最大理赔次数 · Maximum number of claims
        pub max_claim_count: Option<i64>,
        /// 一笔保险订单对应的已理赔次数 · Number of claims made
        pub claimed_count: Option<i64>,
        /// 保险订单领取时间 · Insurance order claim time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub order_receive_time: Option<crate::Time>,
        /// 保险订单开始时间 · Insurance order start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub order_begin_time: Option<crate::Time>,
        /// 保险订单结束时间 · Insurance order end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub order_end_time: Option<crate::Time>,
        /// 保险订单领取状态 · Insurance order claim status
        pub order_receive_state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => order_id: Optional "order_id",
            1 => out_order_no: Optional "out_order_no",
            2 => openid: Optional "openid",
            3 => max_claim_count: Optional "max_claim_count",
            4 => claimed_count: Optional "claimed_count",
            5 => order_receive_time: Optional "order_receive_time",
            6 => order_begin_time: Optional "order_begin_time",
            7 => order_end_time: Optional "order_end_time",
            8 => order_receive_state: Optional "order_receive_state",
        }
    }
}
