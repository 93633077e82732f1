//! `/v3/edu-papay/transactions/out-trade-no/{out_trade_no}`

/// `/v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// 商户订单号查单 (direct and partner)
    ///
    /// `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("201407033233368018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012523591)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-papay/transactions/out-trade-no/{out_trade_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/transactions/out-trade-no/{out_trade_no}")
    }
}

/// 商户订单号查单
pub mod get {

    pub use crate::shared::v3_edu_papay_transactions_id_transaction_id_get::Request;
    pub use crate::shared::v3_edu_papay_transactions_id_transaction_id_get_amount::{
        Amount, PromotionDetail,
    };
    pub use crate::v3::edu_papay::transactions::id::transaction_id::get::{
        DeviceInformation, Payer, Response,
    };
}
