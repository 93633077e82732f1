//! `/v3/transactions/out-trade-no/{out_trade_no}`

pub mod close;
pub mod reverse;

/// `/v3/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// `/close`
    #[inline]
    pub fn close(self) -> close::Close {
        close::Close { node: self.node }
    }

    /// `/reverse`
    #[inline]
    pub fn reverse(self) -> reverse::Reverse {
        reverse::Reverse { node: self.node }
    }

    /// 查询订单(商户订单号)
    ///
    /// `GET /v3/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900000109")
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000100");
    /// let answer = client
    ///     .v3()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/transactions/out-trade-no/{out_trade_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/transactions/out-trade-no/{out_trade_no}")
    }
}

/// 查询订单(商户订单号)
pub mod get {

    pub use crate::shared::v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope::Scope;
    pub use crate::shared::v3_ecommerce_refunds_apply_post_type::Type;
    pub use crate::shared::v3_global_micropay_transactions_pay_post_exchange_rate::{
        ExchangeRate, ExchangeRateType,
    };
    pub use crate::shared::v3_global_papay_transactions_out_trade_no_out_trade_no_get::{
        Amount, GoodsDetail, Payer, PromotionDetail, TradeType,
    };
    pub use crate::shared::v3_global_refunds_id_refund_id_get::Request;
    pub use crate::v3::transactions::id::transaction_id::get::{Response, TradeState};
}
