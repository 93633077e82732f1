//! `/v3/settle/settlements`

/// `/v3/settle/settlements`
pub struct Settlements {
    pub(crate) node: crate::chain::Node,
}

impl Settlements {
    /// 查询结算资金明细
    ///
    /// `GET /v3/settle/settlements`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::settle::settlements::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000101")
    ///     .settle_state(get::SettleState::SETTLED)
    ///     .settle_start_date("20091225")
    ///     .settle_end_date("20091226")
    ///     .limit(5)
    ///     .offset(10);
    /// let answer = client.v3().settle().settlements().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/settle/settlements", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/settle/settlements")
    }
}

/// 查询结算资金明细
pub mod get {

    pub use crate::shared::v3_global_settle_settlements_get::{
        Amount, Request, SettleState, WalletRegion,
    };

    /// 查询结算资金明细：应答
    #[non_exhaustive]
    pub struct Response {
        /// 结算信息列表
        pub data: Option<Vec<Data>>,
        /// 总记录条数
        pub total_count: Option<i64>,
        /// 记录起始位置
        pub offset: Option<i64>,
        /// 本次返回条数
        pub limit: Option<i64>,
    }

    /// 结算信息列表
    #[non_exhaustive]
    pub struct Data {
        /// 付款批次号
        pub batch_id: Option<String>,
        /// 结算日期
        pub settlement_date: Option<String>,
        /// 交易开始日期
        pub trade_start_date: Option<String>,
        /// 交易结束日期
        pub trade_end_date: Option<String>,
        /// 金额
        pub amount: Option<Amount>,
        /// 钱包主体
        pub wallet_region: Option<crate::Enumeration<WalletRegion>>,
    }

    message! {
        Response {
            0 => data: "data",
            1 => total_count: "total_count",
            2 => offset: "offset",
            3 => limit: "limit",
        }
        Data {
            0 => batch_id: "batch_id",
            1 => settlement_date: "settlement_date",
            2 => trade_start_date: "trade_start_date",
            3 => trade_end_date: "trade_end_date",
            4 => amount: "amount",
            5 => wallet_region: "wallet_region",
        }
    }
}
