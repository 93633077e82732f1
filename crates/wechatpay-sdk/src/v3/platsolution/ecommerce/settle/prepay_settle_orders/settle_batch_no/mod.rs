//! 个人收款-查询批量结算信息 · Query a settlement batch
//!
//! `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`

pub mod apply_abnormal_settle;

/// 个人收款-查询批量结算信息 · Query a settlement batch
///
/// `/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
#[derive(Clone)]
pub struct SettleBatchNo {
    pub(crate) node: crate::chain::Node,
}

impl SettleBatchNo {
    /// `/apply-abnormal-settle`: 个人收款-申请异常结算批次单处理 · Process an abnormal settlement batch
    #[inline]
    pub fn apply_abnormal_settle(&self) -> apply_abnormal_settle::ApplyAbnormalSettle {
        apply_abnormal_settle::ApplyAbnormalSettle { node: self.node.clone() }
    }

    /// 个人收款-查询批量结算信息 · Query a settlement batch
    ///
    /// `GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}`
    ///
    /// 收付通平台按微信支付结算批次单号查询个人收款的批量结算信息，返回批次状态、交易场景和完成时间。模式：服务商。
    ///
    /// Queries a batch settlement to an individual payee by settlement batch ID and returns its state. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .ecommerce()
    ///     .settle()
    ///     .prepay_settle_orders()
    ///     .settle_batch_no("123685544886666")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012650326](https://pay.weixin.qq.com/doc/v3/partner/4012650326)
    #[doc(alias(
        "个人收款-查询批量结算信息",
        "Query a settlement batch",
        "收付通-个人收款",
        "prepay-settle-orders",
        "settle/prepay-settle-orders"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}")
    }
}

/// 个人收款-查询批量结算信息 · Query a settlement batch
pub mod get {

    enumeration! {
        /// 交易场景 · Transaction scenario
        TradeScenario {
            /// `RECOMMERCE`: 二手交易 · Second-hand trade
            RECOMMERCE = "RECOMMERCE",
        }
    }

    /// 个人收款-查询批量结算信息：应答 · Query a settlement batch: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户结算批次单号 · Merchant settlement batch number
        pub out_settle_batch_no: Option<String>,
        /// 微信支付结算批次单号 · WeChat Pay settlement batch number
        pub settle_batch_no: Option<String>,
        /// 商品单个人收款方受理授权ID · Individual payee authorisation ID
        pub individual_auth_id: Option<String>,
        /// 收款方描述 · Payee description
        pub description: Option<String>,
        /// 批次状态 · Batch status
        pub state: Option<String>,
        /// 交易场景 · Transaction scenario
        pub trade_scenario: TradeScenario,
        /// 批次创建时间 · Batch creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 批次完成时间 · Batch completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => out_settle_batch_no: Optional "out_settle_batch_no",
            1 => settle_batch_no: Optional "settle_batch_no",
            2 => individual_auth_id: Optional "individual_auth_id",
            3 => description: Optional "description",
            4 => state: Optional "state",
            5 => trade_scenario: Optional "trade_scenario",
            6 => create_time: Optional "create_time",
            7 => finish_time: Optional "finish_time",
        }
    }
}
